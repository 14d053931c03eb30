import type { ChainsStrings } from './svSe';

const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const enUsGroups: ChainsStrings['groups'] = {
  heading: 'Which chain does each group have?',
  intro: 'A group without a chain cannot hand in its mandate. Bodies are tied to each group by itself, so that one chain can serve many.',
  none: 'There are no groups yet. The process support adds them.',
  without: (count) => `${groups(count)} without a chain`,
  allBound: 'All groups that need a chain have one.',
  noChain: 'no chain',
  missingChain: (key) => `the chain ${key} is no longer there`,
  problems: (count) => (count === 1 ? '1 obstacle' : `${count} obstacles`),
  relation: (relation, names) => `${relation}: ${names}`,
  filter: 'Show',
  filterAll: 'all groups',
  filterWithout: 'groups without a chain',
  bind: (count) => (count === 0 ? 'Tie chosen groups …' : `Tie ${groups(count)} …`),
  bindNobody: 'Choose first which groups it is about.',
  form: (count) => `Tie ${groups(count)} to a chain`,
  chain: 'Chain',
  chooseChain: 'choose …',
  relationFrom: (relation) => `Who is ${relation}?`,
  asNow: 'as it is, or is proposed, for each group',
  mandators: 'the group’s own mandators',
  chosen: 'bodies that I choose',
  cardBodies: 'Answers on cards in Teams count for',
  preview: 'This is how it will be',
  record: (count) => `Tie ${groups(count)}`,
  recording: 'Tying …',
  bound: (count) => `${groups(count)} tied. It applies to what is handed in from now on.`,
  left: (names) => `These could not be tied, because a step would have no body: ${names}.`,
  propose: 'Propose for groups without a chain',
  proposals: 'Proposals',
  proposalsIntro:
    'The proposals are built on the group’s kind, healthcare region and mandators. They are assumptions. Read them through and take away those that are not right.',
  noProposals: 'There is nothing to propose: the product has no chain for these kinds of groups.',
  chainFor: (group) => `Chain for ${group}`,
  hindered: 'Cannot be tied until the obstacles are gone. Choose bodies by hand.',
  nothingChosen: 'Nothing is chosen.'
};
