import type { ChainProblem } from '../../domain/approval/chainProblem';
import type { BodyRelation } from '../../domain/approval/record';
import type { ChainsStrings } from './svSe';

const relations: Readonly<Record<BodyRelation, string>> = {
  mandator: 'the group’s mandators',
  establishingBody: 'establishing body',
  endorser: 'endorsing body',
  informed: 'those informed'
};

function problem(found: ChainProblem, nameOf: (key: string) => string): string {
  switch (found.kind) {
    case 'nameMissing':
      return 'The chain has no name. Write one.';
    case 'noEstablishing':
      return 'No step establishes. Add a step of the kind “establish”.';
    case 'askedAfter':
      return `Step ${found.step} comes after the one that establishes, but waits for an answer. Move it up, or let it be for information.`;
    case 'nobodyAsked':
      return `Step ${found.step} asks nobody. Choose a body.`;
    case 'cardAtMeeting':
      return `Step ${found.step} is taken at a meeting. No answer on a card in Teams counts then. Remove one of them.`;
    case 'relationUnbound':
      return `Step ${found.step} asks ${relations[found.relation]}, but the group has no such body. Choose one for the group.`;
    case 'noRecorder':
      return `Step ${found.step} asks ${nameOf(found.body)}, but nobody can record its decisions. Choose who under Set-up.`;
  }
}

export const enUsSteps: ChainsStrings['steps'] = {
  kinds: { inform: 'for information', consultation: 'consultation', endorse: 'endorse', establish: 'establish' },
  kindsExplained: {
    inform: 'They are told. No answer is waited for.',
    consultation: 'They say what they think. A body that has not answered counts as silent only when the group closes the consultation.',
    endorse: 'They support the text, or send it back.',
    establish: 'The decision that puts the text in force.'
  },
  quorums: {
    anyOf: 'one of them is enough',
    allOf: 'all must answer',
    majority: 'a majority must be in favour',
    meeting: 'all, at a meeting with date and paragraph'
  },
  relations,
  problem,
  stepOf: (number, kind) => `Step ${number}: ${kind}`,
  kind: 'What happens in the step?',
  bodies: 'Who is asked?',
  addBody: 'Add a body',
  chooseBody: 'choose …',
  removeBody: (name) => `Remove ${name}`,
  quorum: 'How many must answer?',
  due: 'When is the answer due?',
  nextMeeting: 'at the body’s next meeting',
  afterDays: 'after a number of days',
  days: 'Number of days',
  dueIn: (days) => (days === 1 ? 'within 1 day' : `within ${days} days`),
  card: 'An answer on a card in Teams may count',
  cardYes: 'an answer on a card in Teams may count',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  add: 'Add a step',
  keys: 'Alt + up or down arrow moves the step you are in.',
  moved: (number) => `Moved to place ${number}.`,
  nobody: 'nobody'
};
