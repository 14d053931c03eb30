import type { RosterImportStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: RosterImportStrings = {
  headings: {
    group: 'Group',
    role: 'Role',
    region: 'Region',
    seatFor: 'The seat is for',
    profession: 'Profession',
    votes: 'Has a vote',
    required: 'Must be filled',
    name: 'Name',
    title: 'Title',
    organisation: 'Organisation',
    email: 'Work e-mail',
    isPublic: 'Shown to all',
    from: 'First day',
    to: 'Last day',
    appointedBy: 'Appointed by',
    appointedOn: 'Decision date',
    paragraph: '§',
    note: 'Note',
    seatKey: 'Key of the seat'
  },
  problems: {
    missing: () => 'The cell is empty, but must be filled in.',
    tooLong: (value) => `The text is too long: “${value}”. Shorten it.`,
    unknownGroup: (value) => `No group is called “${value}”. Write the name as in the rosters.`,
    severalGroups: (value) => `Several groups are called “${value}”. Write the whole name, with RAG, RPO or RSG.`,
    otherGroup: (value) => `The row is about “${value}”. Import it from All groups, or from that group.`,
    groupClosed: (value) => `${value} is closed.`,
    unknownRole: (value) => `There is no role “${value}”. Write for example chair, convener or member.`,
    unknownRegion: (value) => `There is no region “${value}”. Write for example Region Kalmar län, or Outside the regions.`,
    regionOutside: (value) => `${value} is not in the group’s healthcare region.`,
    noDay: (value) => `“${value}” is not a date that exists. Write for example 2026-03-12.`,
    notYesOrNo: (value) => `Write Yes or No instead of “${value}”.`,
    noEmail: (value) => `“${value}” is not an e-mail address.`,
    otherName: (value) => `The address already belongs to ${value}. Check the name or the address.`,
    severalPeople: (value) => `Several people in the group are called ${value}. Write the e-mail address to tell them apart.`,
    unknownSeat: (value) => `The group has no seat with the key ${value}. Export again, or leave the cell empty.`,
    otherSeat: () => 'The seat has another role, region or profession. Change the seat in the rosters, or leave the cell empty.',
    severalSeats: (value) => `${value} seats fit and all are held. Export the group and write the key of the seat, or a profession.`,
    repeated: (value) => (/^\d+$/.test(value) ? `Row ${value} says the same.` : 'Another row says the same.'),
    changeBegun: () => 'A change of the seat has begun. Complete it or take it back first.',
    endsBeforeItBegins: () => 'The last day is before the first.',
    alreadyOnSeat: () => 'The person already holds the seat on one of those days.',
    overlap: () => 'Somebody else holds the seat on one of those days.'
  },
  refusals: {
    nothingChanges: 'The seat was like that already.',
    changeBegun: 'Another change of the seat has begun. Complete it or take it back first.',
    unknownTerm: 'The term has been changed since the preview.',
    misplacedTerm: 'The term belongs to another seat.',
    missingFrom: 'The first day is missing.',
    noDate: 'One of the dates does not exist.',
    endsBeforeItBegins: 'The last day is before the first.',
    missingPerson: 'The name is missing.',
    alreadyOnSeat: 'The person already holds the seat on one of those days.',
    overlap: 'Somebody else holds the seat on one of those days.'
  },
  failures: {
    denied: 'You may not change the group’s roster.',
    conflict: 'Somebody else changed the seat first. Import the file again to see how it stands now.',
    missing: 'The seat or the term is no longer there. Import the file again.',
    invalid: 'The server did not accept it.',
    throttled: 'The server is busy. Import the file again in a while.',
    offline: 'The network was lost. Import the file again and it continues where it stopped.',
    outdated: 'The page is older than the site. Load the page again, and then import the file.',
    unprepared: 'The site lacks something that Uppdrag needs. Ask the person responsible for it to complete it in Set-up, and import the file again.',
    expired: 'The session ended. Load the page and import the file again, and it continues where it stopped.'
  },
  yesNo: (answer) => (answer ? 'Yes' : 'No'),
  outside: 'Outside the regions',
  sheet: 'Members',
  allName: 'All groups',
  fileWhat: 'members',
  file: {
    heading: 'Import members from a file',
    intro: 'Choose an Excel file (.xlsx) or a CSV file. The first row has headings. Nothing is saved before you have seen what changes.',
    choose: 'Choose a file …',
    template: 'Download a template',
    templateName: 'Template members',
    close: 'Close',
    reading: 'Reading the file …',
    unreadable: {
      empty: 'The file is empty. Choose a file with headings and rows.',
      unknownFormat: 'The file is neither Excel (.xlsx) nor CSV. Is it an older Excel file, or does it have a password? Open it in Excel and save it as .xlsx without a password.',
      corrupt: 'The file is damaged. Open it in Excel, let Excel repair it and save it again.',
      tooLarge: 'The file is too large. Split it into files of at most 10,000 rows.'
    }
  },
  columns: {
    heading: 'Which column is what?',
    intro: 'Headings that are known are chosen already. What you change is remembered for files with the same headings.',
    none: 'Not in the file',
    needsName: 'Choose at least the column with names.',
    needsGroup: 'Choose the column with groups, or import the file from a group.'
  },
  preview: {
    heading: 'This will happen',
    reading: (done, all) => `Comparing with the rosters: ${done} of ${counted(all, 'group', 'groups')} …`,
    summary: (added, changed, ended, unchanged, wrong) =>
      `${added} are added, ${changed} changed, ${ended} ended, ${unchanged} unchanged, ${wrong} cannot be imported.`,
    nothing: 'The rosters already say everything in the file.',
    wrong: 'Rows that cannot be imported',
    wrongIntro: 'They are left out. Correct them in the file and import it again: what has already been imported does not change.',
    rows: 'Rows to be imported',
    row: 'Row',
    column: 'Column',
    what: 'What is wrong',
    seat: 'Seat',
    person: 'Person',
    period: 'Term',
    outcome: 'What happens',
    nobody: 'nobody',
    outcomes: { added: 'added', changed: 'changed', ended: 'ended', unchanged: 'unchanged' },
    succeeds: (date) => `Whoever holds the seat leaves on ${date}.`,
    newSeat: 'new seat',
    more: (count) => `Show ${count} more`,
    apply: (count) => `Import ${counted(count, 'row', 'rows')}`
  },
  progress: {
    label: 'Progress of the import',
    count: (done, all) => `${done} of ${counted(all, 'row', 'rows')}`,
    stop: 'Stop'
  },
  report: {
    heading: 'How it went',
    summary: (done, failed, left) =>
      [
        `${counted(done, 'row has', 'rows have')} been imported.`,
        ...(failed === 0 ? [] : [`${counted(failed, 'row', 'rows')} could not be imported.`]),
        ...(left === 0 ? [] : [`${counted(left, 'row is', 'rows are')} left. Import the same file again and it continues where it stopped.`])
      ].join(' '),
    failed: 'Rows that were not imported',
    left: 'Left to import.',
    save: 'Save the report as CSV',
    fileName: 'Import report',
    result: 'Result',
    done: 'imported',
    again: 'Import another file'
  },
  bulk: {
    heading: 'Change several',
    intro: 'Choose seats, and what is to apply to them. Each seat is changed by itself, by the same rules as when you change one.',
    seats: 'Seats',
    all: 'Choose all',
    nobodySits: 'Nobody holds any of the seats, so there is nothing to change.',
    what: 'What is to be changed?',
    kinds: { end: 'End the terms on a day', extend: 'Appoint the same people for another term' },
    on: 'Last day',
    to: 'New term until',
    appointedBy: 'Appointed by',
    appointedOn: 'Decision date',
    paragraph: '§',
    preview: 'This will happen',
    ends: (date) => `ends on ${date}`,
    continues: (from, to) => `new term ${from}–${to}`,
    nothing: 'not changed',
    apply: (count) => `Change ${counted(count, 'seat', 'seats')}`,
    progress: (done, all) => `${done} of ${counted(all, 'seat', 'seats')}`,
    needs: 'Choose at least one seat, and the date.',
    done: 'changed',
    left: 'Not changed: the network was lost. Do it again, and what is left is changed.',
    summary: (done, all) => `${done} of ${counted(all, 'seat has', 'seats have')} been changed.`
  }
};
