import type { Answer, Answers } from './answer';

/** How large a section is. */
export interface SectionSize {
  /** UTF-16 code units of the text that stands in the document, line breaks between its parts included. */
  readonly characters: number;
  /** Points in lists and deliverables. */
  readonly items: number;
}

/** Most a section may hold: a multi-line text of the store takes no more safely, and nobody reads more. */
export const sectionLimit: SectionSize = { characters: 60_000, items: 500 };

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'listOrText':
      return answer.form === 'list' ? answer.items.map((item) => item.text).join('\n') : answer.text;
    case 'paragraphs':
      return answer.text;
    case 'choice':
      return answer.sentence;
    case 'deliverables':
      return [answer.sentence, ...answer.deliverables.map((deliverable) => deliverable.what)].join('\n');
  }
}

function answerItems(answer: Answer): number {
  switch (answer.kind) {
    case 'listOrText':
      return answer.form === 'list' ? answer.items.length : 0;
    case 'deliverables':
      return answer.deliverables.length;
    default:
      return 0;
  }
}

export function sectionSize(answers: Answers): SectionSize {
  const given = Object.values(answers);
  return {
    characters: given.map(answerText).join('\n').length,
    items: given.reduce((sum, answer) => sum + answerItems(answer), 0)
  };
}

/** True when the section holds at most {@link sectionLimit}. */
export function isWithinLimit(size: SectionSize): boolean {
  return size.characters <= sectionLimit.characters && size.items <= sectionLimit.items;
}
