import type { Answer, Answers, OwnText } from './answer';

/** How large a section is. */
export interface SectionSize {
  /** UTF-16 code units of the text that stands in the document, line breaks between its parts included. */
  readonly characters: number;
  /** Points in lists and deliverables. */
  readonly items: number;
}

/** Most a section may hold: a multi-line text of the store takes no more safely, and nobody reads more. */
export const sectionLimit: SectionSize = { characters: 60_000, items: 500 };

const ownText = (texts: readonly OwnText[]): string =>
  texts.flatMap(({ blocks }) => blocks.map((block) => ('items' in block ? block.items.join('\n') : block.text))).join('\n');

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'listOrText':
      return answer.form === 'list' ? answer.items.map((item) => item.text).join('\n') : answer.text;
    case 'paragraphs':
      return answer.text;
    case 'choice':
    case 'date':
    case 'number':
    case 'seats':
      return answer.sentence;
    case 'deviation':
      return [answer.heading ?? '', ownText(answer.replaced), ownText(answer.added)].join('\n');
    case 'arrangement':
      return '';
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
    case 'seats':
      return answer.seats.length;
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
