import type { svSeFields } from './svSeFields';

const grouped = (count: number): string => count.toLocaleString('en-GB');

export const enUsFields: typeof svSeFields = {
  form: { legend: 'How I write', list: 'Bulleted list', numbered: 'Numbered list', text: 'Running text' },
  list: {
    row: (position, count) => `Item ${position} of ${count}`,
    add: 'New item',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    toolsFor: (position) => `Item ${position}`,
    keys: 'Enter makes a new item. Alt + ↑ or ↓ moves it.',
    added: (position) => `Item ${position} added.`,
    moved: (position, count) => `Moved to place ${position} of ${count}.`,
    removed: (count) => `The item is removed. ${count} left.`,
    pasted: (count) => `${count} items pasted.`,
    full: (limit) => `The list holds ${limit} items. Join items or write running text.`,
    pasteRefused: (count, limit) =>
      `That would make ${count} items and the list holds ${limit}. Nothing was pasted, and what you had is still here.`
  },
  sentence: {
    label: 'As it reads in the document',
    useOffer: 'Use the suggestion',
    offer: (sentence) => `Suggestion: ${sentence}`
  },
  choice: { until: 'Up to and including' },
  deliverables: {
    row: (position) => `Deliverable ${position}`,
    stage: 'Stage',
    stages: { interim: 'Interim delivery', final: 'Final delivery' },
    what: 'What is delivered',
    whatHint: 'May be empty',
    when: 'When',
    schedules: { date: 'On a date', recurring: 'Recurring', unscheduled: 'No time is set' },
    date: 'Date',
    rhythm: 'How often',
    rhythms: { yearly: 'Once a year', halfYearly: 'Twice a year', quarterly: 'Four times a year' },
    meeting: 'At the meeting',
    meetingHint: 'For instance: the meeting of the RPO and its working groups',
    report: 'Into the report',
    reportHint: 'For instance: the annual report of the RPO',
    add: 'New deliverable',
    removeShort: 'Remove',
    remove: (position) => `Remove deliverable ${position}`,
    none: 'The group has no deliverables'
  },
  number: {
    label: 'Number',
    between: (minimum, maximum) => `Write a whole number from ${minimum} to ${maximum}.`
  },
  seats: {
    row: (position) => `Seats, row ${position}`,
    count: 'Number of seats',
    countHint: 'A whole number from 1 to 99',
    organisation: 'Region or other organisation',
    organisationHint: 'For example: Region Kalmar län. May be empty when the profession says enough.',
    profession: 'Profession or role',
    professionHint: 'For example: barnläkare. Write no names of people.',
    fetch: 'Take from the roster',
    reading: 'Reading …',
    fetched: (count) => (count === 1 ? 'One seat taken from the roster.' : `${count} seats taken from the roster.`),
    noneInRoster: 'The group has no seats in the roster yet. Write them yourself.',
    add: 'New row',
    removeShort: 'Remove',
    remove: (position) => `Remove row ${position}`
  },
  tooLong: (count, limit) =>
    `The section has ${grouped(count)} characters and holds ${grouped(limit)}: that is ${grouped(count - limit)} too many. ` +
    'It is saved on the server once you have shortened it. Everything you have written is still here.',
  tooMany: (count, limit) =>
    `The section has ${count} items and holds ${limit}. ` +
    'It is saved on the server once you have removed or joined some. Everything you have written is still here.'
};
