import type { ChainsStrings } from './svSe';

const bodies = (count: number): string => (count === 1 ? '1 body' : `${count} bodies`);

export const enUsSetUp: ChainsStrings['setUp'] = {
  intro:
    'From the start the staff records all bodies’ decisions from the minutes. When somebody else is to do so for a body, it gets a SharePoint group of its own. Nothing is moved: decisions already recorded count as before.',
  recordedBy: (group) => `Recorded by ${group}`,
  nobody: 'Nobody can record decisions',
  nobodyWhy: 'These bodies are part of a chain, but have no SharePoint group yet. Choose who is to record their decisions.',
  none: 'No body is part of any chain yet.',
  members: (names) => `In the group: ${names}.`,
  noMembers: 'Nobody is in the group. Add somebody, or no decision can be recorded.',
  hiddenMembers: 'The server does not show you who is in it.',
  change: 'Change who records decisions',
  changeWhy: 'Choose a body, or all of a kind. You see what is done before anything changes. Whoever makes a SharePoint group is in it from the start: take yourself out under Bodies and meetings, and add those who are to record.',
  subject: 'Body or kind',
  look: 'Show what is done',
  kindOf: (kind, count) => `${kind}: ${bodies(count)}`,
  who: 'Who records the decisions?',
  staff: 'the staff',
  own: 'a group of its own for each body',
  ownOne: 'a group of its own for the body',
  ofKind: (kind) => `one group for all of the kind ${kind}`,
  preview: 'This is done',
  nothing: 'Nothing needs to change: it is so already.',
  working: 'Changing …',
  apply: 'Change now',
  steps: {
    sharePointGroup: (target) => `The SharePoint group “${target}” is made.`,
    folder: (body) => `${body} gets a folder of its own in the ledger.`,
    rights: (body) => `The right to record decisions for ${body} is given to the new group and taken from the one before.`,
    row: (body) => `The site notes which SharePoint group it is for ${body}.`,
    other: (target) => `${target} is changed.`
  },
  done: (names) => `Changed for ${names}. It applies already.`,
  independence: 'Independence: whoever submits may not record the decision',
  independenceWhy: 'The rule belongs to the chain and is off from the start. It is shown in the case’s trail.',
  independenceOn: (chain, groups) => `${chain}: on for ${groups}`,
  independenceNone: 'The rule is not on in any chain.',
  noGroups: 'no group yet',
  cards: 'Answers on cards in Teams',
  cardsWhy: 'They count only in steps without a meeting, where the chain permits it, and for the bodies that the group has chosen. Off from the start.',
  cardsOn: (group, names) => `${group}: ${names}`,
  cardsNone: 'No answers on cards count.'
};
