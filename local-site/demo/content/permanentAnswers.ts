import type { Answer, Answers } from '../../../src/domain/mandate/answer';
import type { Group } from '../../../src/domain/roster/roster';

/** A group's tasks as points. */
export const taskAnswer = (groupKey: string, tasks: readonly string[]): Answer => ({
  kind: 'listOrText',
  form: 'list',
  items: tasks.map((text, index) => ({ key: `${groupKey}-${index + 1}`, text })),
  text: '',
});

/** Answers of a permanent working group that reports yearly to its programme area. @param mandator its name */
export const permanentAnswers = ({ key, name }: Pick<Group, 'key' | 'name'>, mandator: string, tasks: readonly string[]): Answers => ({
  uppdrag: taskAnswer(key, tasks),
  varaktighet: { kind: 'choice', option: 'permanent', until: '', sentence: 'Arbetsgruppen är permanent.' },
  leveranser: {
    kind: 'deliverables',
    none: false,
    deliverables: [
      {
        key: `${key}-lagesrapport`,
        stage: 'interim',
        what: 'Lägesrapport',
        schedule: { kind: 'recurring', rhythm: 'yearly', meeting: `höstmötet med ${mandator}`, report: '' },
      },
    ],
    sentence: `En lägesrapport lämnas varje år vid höstmötet med ${mandator}.`,
  },
  rapportering: {
    kind: 'paragraphs',
    text: `${name} för minnesanteckningar vid sina möten och lämnar dem till processtödet för ${mandator}.`,
  },
  sammansattning: {
    kind: 'paragraphs',
    text: 'Gruppen har minst en deltagare från varje region. Tillsammans täcker deltagarna vårdkedjans professioner.',
  },
});
