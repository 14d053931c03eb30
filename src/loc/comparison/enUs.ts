import type { ComparisonStrings } from './svSe';

const forms = {
  subheading: 'subheading',
  paragraph: 'paragraph',
  bullets: 'bullet',
  numbered: 'numbered item',
  gap: 'question without an answer'
};

export const enUs: ComparisonStrings = {
  title: 'Compare',
  introduction: 'Choose two mandates, two versions, or a mandate and its template. The address of the page then shows the same comparison to whoever you share it with.',
  before: 'From',
  after: 'To',
  group: 'Group',
  version: 'Version',
  chooseGroup: 'Choose a group',
  chooseVersion: 'Choose a version',
  chosen: (title) => `Chosen: ${title}`,
  swap: 'Swap them',
  print: 'Print',
  choose: 'Choose what to compare.',
  noVersions: 'The group has no mandate yet.',
  versions: {
    draft: 'The draft as it is now',
    submitted: (date, state) => `Submitted on ${date}, ${state}`,
    template: (name, version) => `The template ${name}, version ${version}`
  },
  deleted: 'deleted',
  inserted: 'inserted',
  movedHere: (heading) => (heading === '' ? 'Moved here' : `Moved here from ${heading}`),
  movedAway: (heading) => (heading === '' ? 'Moved from here' : `Moved to ${heading}`),
  sectionMoved: 'The section has moved',
  sectionInserted: 'New section',
  sectionDeleted: 'The section is deleted',
  formChanged: (before, after) => `Was a ${forms[before]}, is a ${forms[after]}`,
  unchanged: (lines) => (lines === 1 ? '1 unchanged paragraph' : `${lines} unchanged paragraphs`),
  unchangedSections: (sections) => (sections === 1 ? '1 unchanged section' : `${sections} unchanged sections`),
  changes: (count) => (count === 0 ? 'Nothing differs between them.' : count === 1 ? '1 change' : `${count} changes`),
  previous: 'Previous change',
  next: 'Next change',
  legend: 'Struck text is deleted, underlined text is inserted.',
  noAccess: 'Drafts and texts submitted can be compared by those who work with the mandates. The established ones are on the page of established mandates.'
};
