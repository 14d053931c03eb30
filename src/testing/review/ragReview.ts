import type { Answers, DeviationAnswer } from '../../domain/mandate/answer';
import { deviationKey } from '../../domain/mandate/deviationKey';
import { emptyAnswer } from '../../domain/mandate/emptyAnswer';
import { renderDocument } from '../../domain/mandate/renderDocument';
import type { Finding } from '../../domain/review/finding';
import type { FindingCode } from '../../domain/review/findingCode';
import type { ReviewInput } from '../../domain/review/reviewInput';
import { reviewMandate } from '../../domain/review/reviewMandate';
import { templateOf, templates } from '../../templates/templates';

/** A working group's mandate of Sydöstra in which a careful reader finds nothing to stop at. */
export const flawlessRag: Answers = {
  uppdrag: {
    kind: 'listOrText',
    form: 'list',
    items: [
      { key: 'u1', text: 'Jämföra regionernas väntetider till sömnutredning en gång om året.' },
      { key: 'u2', text: 'Föreslå åtgärder där skillnaderna är stora.' }
    ],
    text: ''
  },
  varaktighet: { kind: 'choice', option: 'permanent', until: '', sentence: 'Arbetsgruppen är permanent för en del av programområdets uppdrag.' },
  leveranser: { kind: 'deliverables', deliverables: [], none: true, sentence: 'Gruppen har inga leveranser.' },
  rapportering: { kind: 'paragraphs', text: 'Gruppen rapporterar till programområdet varje höst.' },
  sammansattning: { kind: 'paragraphs', text: 'Gruppen har två deltagare från varje region. Läkare och fysioterapeut ska finnas med.' }
};

/** A mandate built on the current template of a working group in Sydöstra, flawless but for what is given. */
export function ragInput(changes: Answers = {}, input: Partial<ReviewInput> = {}): ReviewInput {
  const template = templateOf('sydostra-rag', 2);
  const variables = { group: 'Sömn och vakenhet', programmeArea: 'Lung- och allergisjukdomar' };
  const answers = { ...flawlessRag, ...changes };
  return {
    template,
    variables,
    answers,
    document: renderDocument(template, variables, answers),
    today: '2026-11-01',
    families: templates,
    ...input
  };
}

export const reviewRag = (changes: Answers = {}, input: Partial<ReviewInput> = {}): readonly Finding<FindingCode>[] =>
  reviewMandate(ragInput(changes, input));

/** The answer on reporting, as a writer has put it. */
export const reporting = (text: string): Answers => ({ rapportering: { kind: 'paragraphs', text } });

/** The answer on who is in the group. */
export const composition = (text: string): Answers => ({ sammansattning: { kind: 'paragraphs', text } });

/** The group's tasks, a point each. */
export const tasks = (...texts: readonly string[]): Answers => ({
  uppdrag: { kind: 'listOrText', form: 'list', items: texts.map((text, index) => ({ key: `u${index}`, text })), text: '' }
});

/** The sentence on deliveries, with nothing kept as data. */
export const deliveries = (sentence: string): Answers => ({
  leveranser: { kind: 'deliverables', deliverables: [], none: false, sentence }
});

/** What a section says otherwise than the template. */
export const deviation = (sectionKey: string, change: Partial<DeviationAnswer>): Answers => ({
  [deviationKey(sectionKey)]: { ...emptyAnswer('deviation'), ...change }
});

/** The words a rule stopped at. */
export const quotes = (findings: readonly Finding<FindingCode>[], code: FindingCode): readonly string[] =>
  findings.filter((finding) => finding.code === code).map(({ quote }) => quote);
