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
  somebody: 'Whoever holds the seat',
  ends: (person, date) => `${person} leaves the day before, ${date}.`,
  save: 'Make the change',
  fill: 'Fill the seat',
  saving: 'Saving …',
  problems: {
    nothingChanges: 'Nothing changes. Give another person or another date.',
    changeBegun: 'Another change of the seat has begun. Complete it or undo it first.',
    unknownTerm: 'The term has been changed since the page was loaded. Load the page again.',
    misplacedTerm: 'The term belongs to another seat. Load the page again.',
    missingFrom: 'Enter from which day.',
    noDate: 'Enter a date that exists.',
    endsBeforeItBegins: 'The last day cannot be before the first.',
    missingPerson: 'Enter who it is.',
    alreadyOnSeat: 'The person already holds the seat on one of those days.',
    overlap: 'Somebody else holds the seat on one of those days. Change the dates, or end the other term first.'
  },
  describe: {
    open: 'Change the details of the term',
    heading: (person) => `About the term: ${person}`,
    save: 'Done',
    done: 'Saved.'
  },
  done: (person, from) => `Done. ${person} holds the seat from ${from}.`,
  conflict: (by, when) => `${by} changed the seat ${when}. Your change was not saved. See how the seat stands now, and make the change again if it is needed.`,
  conflictUnnamed: 'Somebody else has changed the seat. Your change was not saved. See how the seat stands now, and make the change again if it is needed.',
  begun: {
    begins: (seat, person) => `The change of the seat ${seat} was not completed: ${person} has not taken it yet.`,
    other: (seat) => `The change of the seat ${seat} was not completed.`,
    by: (by, when) => `Begun by ${by} ${when}. Until it is completed, the seat is as it was before.`,
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
    done: (person, date, isOver) => `${person} ${isOver ? 'held' : 'holds'} the seat until ${date}.`,
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
    required: 'The seat must be filled',
    save: 'Add the seat',
    saveAndFill: 'Add and fill',
    saveEdit: 'Done',
    added: 'The seat is added.',
    changed: 'The seat is changed.'
  }
};
