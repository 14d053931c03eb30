import type { Answer, Answers, ListItem } from '../../../../src/domain/mandate/answer';
import { defaultChoiceSentence } from '../../../../src/domain/mandate/defaultChoiceSentence';
import { defaultDateSentence } from '../../../../src/domain/mandate/defaultDateSentence';
import { defaultDeliverablesSentence } from '../../../../src/domain/mandate/defaultDeliverablesSentence';
import type { DeliverablesField, Field } from '../../../../src/domain/template/field';
import type { Template, TemplateSection, Variables } from '../../../../src/domain/template/template';

/** What groups in the country set out to do; the subject is put in. */
const tasks = [
  'Följa upp skillnader i väntetid till {subject} mellan regionerna.',
  'Ta fram en gemensam rutin för remisser om {subject}.',
  'Stödja införandet av nationella kunskapsstöd om {subject}.',
  'Ordna en årlig utbildningsdag om {subject}.',
  'Jämföra resultat i kvalitetsregister som gäller {subject}.',
  'Föreslå hur vården av {subject} kan samordnas med kommunerna.',
  'Samla patienters erfarenheter av {subject}.',
  'Beskriva vårdkedjan för {subject} från första kontakt till uppföljning.',
] as const;

/** What an answer is about: whose it is, which text of theirs, and the names in it. */
export interface AnswerSubject {
  readonly groupKey: string;
  /** Counted from 0. */
  readonly round: number;
  /** The year it was written. */
  readonly year: number;
  readonly variables: Variables;
}

function listOf({ groupKey, round, variables }: AnswerSubject): readonly ListItem[] {
  const first = (groupKey.length + round) % tasks.length;
  return Array.from({ length: 3 + (round % 3) }, (_, index) => ({
    key: `${groupKey}-${index + 1}`,
    text: tasks[(first + index) % tasks.length]!.replace('{subject}', variables.group.toLowerCase()),
  }));
}

function deliverablesOf(subject: AnswerSubject): Answer {
  const answer = {
    none: false,
    deliverables: [{ key: `${subject.groupKey}-delleverans`, stage: 'interim', what: 'Lägesrapport', schedule: { kind: 'recurring', rhythm: 'yearly', meeting: 'höstens möte med uppdragsgivaren', report: '' } }],
  } as const;
  return { kind: 'deliverables', ...answer, sentence: defaultDeliverablesSentence(answer) };
}

function answerTo(field: Exclude<Field, DeliverablesField>, subject: AnswerSubject): Answer {
  const { variables, round, year } = subject;
  switch (field.kind) {
    case 'listOrText':
      return { kind: 'listOrText', form: 'list', items: listOf(subject), text: '' };
    case 'paragraphs':
      return { kind: 'paragraphs', text: `Gruppen arbetar med ${variables.group.toLowerCase()}. Arbetet sågs senast över ${year}.` };
    case 'choice': {
      const option = field.options.find(({ needsEndDate }) => !needsEndDate) ?? field.options[0];
      const chosen = { option: option?.key ?? '', until: option?.needsEndDate ? `${year + 2}-12-31` : '' };
      return { kind: 'choice', ...chosen, sentence: defaultChoiceSentence(field, chosen, variables) };
    }
    case 'date': {
      const chosen = { date: `${year + 1}-06-30` };
      return { kind: 'date', ...chosen, sentence: defaultDateSentence(field, chosen, variables) };
    }
    case 'number':
      return { kind: 'number', number: field.minimum + (round % 2), sentence: `Gruppen möts minst ${field.minimum + (round % 2)} gånger om året.` };
    case 'seats':
      return { kind: 'seats', seats: [], sentence: 'Gruppen har minst en ledamot från varje region.' };
  }
}

/** Answers to all that a section asks, by field. */
export const sectionAnswers = ({ blocks }: TemplateSection, subject: AnswerSubject): Answers =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.kind !== 'field') return [];
      const { field } = block;
      return [[field.key, field.kind === 'deliverables' ? deliverablesOf(subject) : answerTo(field, subject)] as const];
    }),
  );

/** A whole text: each section's answers together. */
export const textAnswers = ({ sections }: Template, subject: AnswerSubject): Answers =>
  Object.assign({}, ...sections.map((section) => sectionAnswers(section, subject))) as Answers;
