import type { ChainsStrings } from './svSe';

const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const enUsGroups: ChainsStrings['groups'] = {
  heading: 'Which chain does each group have?',
  intro: 'A group without a chain cannot submit its mandate. Bodies are chosen for each group by itself, so that one chain can serve many.',
  none: 'There are no groups yet. Process support adds them.',
  without: (count) => `${groups(count)} without a chain`,
  allBound: 'All groups that need a chain have one.',
  noChain: 'no chain',
  missingChain: (key) => `the chain ${key} is no longer there`,
  problems: (count) => (count === 1 ? '1 obstacle' : `${count} obstacles`),
  relation: (relation, names) => `${relation}: ${names}`,
  filter: 'Show',
  filterAll: 'all groups',
  filterWithout: 'groups without a chain',
  bind: (count) => (count === 0 ? 'Assign chosen groups …' : `Assign ${groups(count)} …`),
  bindNobody: 'First choose which groups it is about.',
  form: (count) => `Assign ${groups(count)} to a chain`,
  chain: 'Chain',
  chooseChain: 'choose …',
  relationFrom: (relation) => `Who is ${relation}?`,
  asNow: 'as it is, or is proposed, for each group',
  mandators: 'the group’s own mandators',
  chosen: 'bodies that I choose',
  cardBodies: 'Answers on cards in Teams count for',
  preview: 'This is how it will be',
  record: (count) => `Assign ${groups(count)}`,
  recording: 'Assigning …',
  bound: (count) => `${groups(count)} assigned. It applies to what is submitted from now on.`,
  left: (names) => `These could not be assigned, because a step would have no body: ${names}.`,
  propose: 'Propose for groups without a chain',
  proposals: 'Proposals',
  proposalsIntro:
    'The proposals are built on the group’s kind, healthcare region and mandators. They are assumptions. Read them through and take away those that are not right.',
  noProposals: 'There is nothing to propose: the product has no chain for these kinds of groups.',
  chainFor: (group) => `Chain for ${group}`,
  hindered: 'Cannot be assigned until the obstacles are gone. Choose bodies by hand.',
  nothingChosen: 'Nothing is chosen.'
};
