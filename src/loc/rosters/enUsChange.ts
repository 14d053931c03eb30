import type { RostersStrings } from './svSe';

export const enUsChange: RostersStrings['change'] = {
  heading: (seat) => `Change member: ${seat}`,
  fillHeading: (seat) => `Fill the seat: ${seat}`,
  who: 'Who?',
  title: 'Title',
  organisation: 'Organisation',
  email: 'E-mail at work',
  from: 'From',
  to: 'Until (empty: no end)',
  appointedBy: 'Appointed by',
  appointedOn: 'Date of decision',
  paragraph: '§',
  note: 'Note',
  isPublic: 'Show the name to all readers',
  hiddenWhy: 'Patients and relatives are not shown unless they want to be.',
  more: 'Decision and note',
  somebody: 'The one on the seat',
  ends: (person, date) => `${person} leaves the day before, ${date}.`,
  save: 'Make the change',
  fill: 'Fill the seat',
  saving: 'Saving …',
  problems: {
    nothingChanges: 'Nothing changes. Give another person or another date.',
    changeBegun: 'Another change of the seat has begun. Complete it or undo it first.',
    unknownTerm: 'The term has been changed since the page was read. Read the latest.',
    misplacedTerm: 'The term belongs to another seat. Read the latest.',
    missingFrom: 'Say from which day.',
    noDate: 'Give a date that the calendar has.',
    endsBeforeItBegins: 'The last day cannot be before the first.',
    missingPerson: 'Say who it is.',
    alreadyOnSeat: 'The person already sits there on one of those days.',
    overlap: 'Somebody else sits there on one of those days. Change the dates, or end the other term first.'
  },
  describe: {
    open: 'Change what is said of the term',
    heading: (person) => `About the term: ${person}`,
    save: 'Done',
    done: 'It is saved.'
  },
  done: (person, from) => `Done. ${person} is on the seat from ${from}.`,
  conflict: (by, when) => `${by} changed the seat ${when}. Nothing of yours is saved. See how the seat stands now, and make the change again if it is needed.`,
  conflictUnnamed: 'Somebody else has changed the seat. Nothing of yours is saved. See how the seat stands now, and make the change again if it is needed.',
  begun: {
    begins: (seat, person) => `The change of the seat ${seat} was not completed: ${person} is not there yet.`,
    other: (seat) => `The change of the seat ${seat} was not completed.`,
    by: (by, when) => `Begun by ${by} ${when}. Until it is completed, what was before still holds.`,
    complete: 'Complete',
    cancel: 'Undo',
    completed: 'The change is completed.',
    cancelled: 'The change is undone. The seat is as before.'
  },
  end: {
    open: 'End the term',
    heading: (person) => `End the term of ${person}`,
    last: 'Last day',
    save: 'End the term',
    done: (person, date) => `${person} is on the seat until ${date}.`,
    withdraw: (person) => `Remove: ${person} does not begin`,
    withdrawn: (person) => `${person} does not begin.`
  },
  seat: {
    add: 'New seat',
    heading: 'New seat',
    edit: 'Change the seat',
    region: 'Region',
    organisation: 'For whom outside the region, e.g. the municipalities of Kalmar county',
    role: 'Role',
    profession: 'Profession or competence',
    votes: 'Votes',
    required: 'The seat is to be filled',
    save: 'Add the seat',
    saveAndFill: 'Add and fill',
    saveEdit: 'Done',
    added: 'The seat is added.',
    changed: 'The seat is changed.'
  }
};
