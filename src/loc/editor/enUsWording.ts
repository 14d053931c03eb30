import type { svSeWording } from './svSeWording';

export const enUsWording: typeof svSeWording = {
  start: 'Change the fixed text …',
  stop: 'Stop changing the fixed text',
  changing: 'You are changing the fixed text',
  explanation:
    'The fixed text is shared by all mandates of the template. What you change is for this mandate only, and it is marked for those who decide. The template’s text can always be restored.',
  rewrite: 'Rewrite',
  adapt: 'Adapt the text',
  change: 'Change',
  leaveOut: 'Leave out',
  remove: 'Remove',
  restore: 'Restore the template’s text',
  templateText: 'The template’s text',
  addAfter: 'Add own text here',
  addFirst: 'Add own text first',
  addAboveTitle: 'Add text above the title',
  addBelowTitle: 'Add text below the title',
  done: 'Done',
  block: (position) => `Own text, part ${position}`,
  textOf: (position) => `Text of part ${position}`,
  removeBlock: (position) => `Remove part ${position}`,
  addBlock: 'New part',
  kind: 'Kind',
  kinds: {
    paragraph: 'Paragraph',
    bullets: 'Bulleted list',
    numbered: 'Numbered list',
    subheading: 'Subheading',
    heading: 'Heading of an own section'
  },
  heading: 'Heading in the document',
  originalHeading: (heading) => `The template’s heading: ${heading}`,
  restoreHeading: 'Restore the template’s heading',
  omit: 'Leave out the whole section',
  omitted: 'The section is left out of this mandate. Own text that you have added stays, and the answers are kept in case you take the section back.',
  restoreSection: 'Take the section back'
};
