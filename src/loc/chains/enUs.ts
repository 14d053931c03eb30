import { enUsGroups } from './enUsGroups';
import { enUsSetUp } from './enUsSetUp';
import { enUsSteps } from './enUsSteps';
import type { ChainsStrings } from './svSe';

const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const enUs: ChainsStrings = {
  title: 'Approval chains',
  intro: 'Here you decide who is asked before a mandate comes into force, and who establishes it.',
  forward: 'What has been submitted follows the chain it was submitted with. A change applies to what is submitted afterwards.',
  tabs: { chains: 'Chains', groups: 'Groups', bodies: 'Bodies and meetings', setUp: 'Set-up', publicPages: 'Public pages' },
  noAccess: {
    heading: 'Here you see how mandates are decided',
    why: 'You are a reader. Readers see mandates when they are established and published, not how they are prepared.',
    who: 'Do you need to see the chains? An administrator of the site can let you.'
  },
  readOnly: 'You can read the chains but not change them. An administrator of the site does that.',
  list: {
    none: 'There are no chains yet.',
    noneWhy: 'Those that come with the product are added when the site is set up.',
    inForceSince: (date) => `in force since ${date}`,
    onlyDraft: 'a draft only, not in force yet',
    confirmed: 'confirmed',
    unconfirmed: 'not confirmed',
    usedBy: (count) => (count === 0 ? 'no group uses it' : `used by ${groups(count)}`),
    draft: 'has a draft',
    independent: 'independence on',
    unconfirmedCount: (count) => (count === 1 ? '1 chain is not confirmed' : `${count} chains are not confirmed`),
    unconfirmedWhy: 'A chain that is not confirmed is an assumption. It can be used, and each case says that it is not confirmed.',
    create: 'New chain'
  },
  create: {
    name: 'What is the chain called?',
    hint: 'For example “RPO: council endorses, RSL establishes”.',
    missing: 'Write a name.',
    from: 'Begin with',
    empty: 'one step that establishes',
    copyOf: (name) => `a copy of ${name}`,
    begin: 'Begin'
  },
  chain: {
    back: 'All chains',
    steps: 'The steps',
    edit: 'Change the chain',
    continueDraft: (editor) => (editor === '' ? 'Continue on the draft' : `Continue on the draft of ${editor}`),
    confirm: 'Confirm the chain',
    confirmMeans: 'Confirm when the bodies have said that this is how it goes. Cases submitted afterwards no longer show “not confirmed”.',
    confirmedNow: 'The chain is confirmed.',
    usedBy: 'Used by',
    usedByNobody: 'No group uses it yet. Assign groups to it under Groups.',
    versions: 'Versions',
    version: (date, author) => `${date}, recorded by ${author}`,
    inForce: 'in force',
    independent: 'Whoever submits may not record the decision.',
    notIndependent: 'Whoever submits may also record the decision, if they have the right to.'
  },
  editor: {
    name: 'Name',
    independent: 'Whoever submits may not record the decision',
    confirmed: 'Confirmed by the bodies',
    discard: 'Discard the draft',
    discarded: 'The draft is discarded.',
    problems: 'To correct',
    record: 'Record the chain',
    recordMeans: 'It applies to what is submitted from now on. Cases already submitted are not changed.',
    recorded: 'The chain is recorded. It applies to what is submitted from now on.',
    mendFirst: 'First correct what is listed under To correct.',
    unchanged: 'The draft says the same as the version in force. There is nothing to record.',
    overtaken: 'Somebody else has recorded a new version while you wrote. Nothing of yours is lost. Load the page again and compare before you record yours.'
  },
  changes: {
    heading: 'Changes to the version in force',
    none: 'Nothing changes.',
    first: 'There is no version in force. The whole chain is new.',
    name: (before, after) => `The name: “${before}” becomes “${after}”.`,
    added: (number, step) => `New step ${number}: ${step}.`,
    removed: (number, step) => `Step ${number} is removed: ${step}.`,
    moved: (step, from, to) => `${step} moves from place ${from} to ${to}.`,
    changed: (number, fact, before, after) => `Step ${number}, ${fact}: “${before}” becomes “${after}”.`,
    facts: { kind: 'kind', bodies: 'who', quorum: 'how many', due: 'when', card: 'card in Teams' },
    yes: 'yes',
    no: 'no',
    independentOn: 'Whoever submits may no longer record the decision.',
    independentOff: 'Whoever submits may record the decision.',
    confirmedOn: 'The chain becomes confirmed.',
    confirmedOff: 'The chain becomes not confirmed.'
  },
  preview: {
    heading: 'Who is asked?',
    group: 'Show for',
    all: (count) => `all ${count} groups that use it`,
    nobody: 'Choose a group to see who would be asked.',
    asked: (kind, bodies) => `${kind}: ${bodies}`,
    unbound: (relation) => `${relation} is missing`,
    recordedBy: (group) => `recorded by ${group}`,
    noRecorder: 'nobody can record decisions',
    meeting: (date, papers) => `next meeting ${date}, papers by ${papers}`,
    noMeeting: 'no meeting in the calendar',
    noDay: 'the day depends on the step before',
    days: (date) => `answer by ${date}`,
    ifToday: 'If the text is submitted today and every body answers at its meeting.',
    hindered: (names) => `There are obstacles for ${names}. Choose the group above to see which.`,
    problems: 'This stands in the way'
  },
  steps: enUsSteps,
  groups: enUsGroups,
  setUp: enUsSetUp
};
