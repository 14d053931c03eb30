import type { RevisionStrings } from './svSe';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

export const enUs: RevisionStrings = {
  title: (name, version) => `Mandates that can follow ${name} to version ${version}`,
  whatChanged: (words) => `New in the version: ${words}`,
  none: 'All mandates follow the newest version.',
  introduction: 'What nobody has changed follows the template by itself. Where a mandate has words of its own they stay unless you choose otherwise. Established mandates are never changed.',
  standings: {
    draft: 'Draft',
    inProcess: 'Submitted, waits for a decision',
    established: 'In force; the draft for renewal is changed, the established text stays untouched'
  },
  inProcessWhy: 'Can be changed when the decision is made or the submission is taken back.',
  onVersion: (version) => `version ${version}`,
  choose: (name) => `Choose ${name}`,
  chooseAll: 'Choose all that can be changed',
  look: 'See what changes',
  lookAt: (name) => `See what changes in ${name}`,
  more: (count) => `Show ${count} more`,
  reviseMany: (count) => (count === 1 ? 'Update 1 mandate' : `Update ${count} mandates`),
  progress: (done, all) => `${done} of ${all} done`,
  cancel: 'Cancel after the ones under way',
  cancelled: (left) => (left === 1 ? 'Cancelled. 1 mandate is untouched.' : `Cancelled. ${left} mandates are untouched.`),
  results: {
    revised: (accepted, kept) =>
      kept === 0 ? `Updated, ${changes(accepted)}.` : `Updated. ${changes(accepted)} came along; own text stays in ${kept} ${kept === 1 ? 'place' : 'places'}.`,
    current: 'Had the newest version already.',
    inProcess: 'Untouched: it waits for a decision.',
    conflict: 'Untouched: somebody wrote in the draft at the same time. Try again.',
    denied: 'Untouched: you may not write in the group’s draft.',
    failed: (why) => `Untouched. ${why}`
  },
  kinds: {
    titleChanged: 'The title has changed',
    sectionAdded: 'New section',
    sectionRemoved: 'The section is removed',
    sectionsMoved: 'The sections have a new order',
    headingChanged: 'The heading has changed',
    textChanged: 'The text has changed',
    textAdded: 'New text',
    textRemoved: 'The text is removed',
    textMoved: 'The text has moved',
    clauseChanged: 'The shared text has a new version',
    conditionChanged: 'The text holds in other cases than before',
    fieldAdded: 'New question',
    fieldRemoved: 'The question is removed',
    fieldMoved: 'The question has moved',
    fieldChanged: 'The question has changed'
  },
  heading: (heading) => (heading === '' ? 'The whole mandate' : heading),
  clauseVersions: (before, after) => `version ${before} becomes version ${after}`,
  before: 'The template’s text before',
  after: 'The template’s text now',
  own: 'The mandate’s text',
  nothing: 'No text',
  conflict: 'The mandate has words of its own here. Choose which is to apply.',
  accept: 'Follow the template',
  decline: 'Keep the mandate’s text',
  cannotDecline: 'The question had no answer, so there is no text to keep.',
  noChanges: 'The mandate reads the same. Only the version it follows changes.',
  revise: 'Update the mandate',
  back: 'To all mandates',
  mayNotWrite: 'You may read the mandate but not change it.'
};
