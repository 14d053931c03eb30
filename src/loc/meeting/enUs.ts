import type { MeetingStrings } from './svSe';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const recorded = { inform: 'Noted', consultation: 'Answered', endorse: 'Endorsed', establish: 'Established' };

export const enUs: MeetingStrings = {
  back: 'All cases',
  title: (body) => `Meeting: ${body}`,
  body: 'Body',
  meeting: 'Meeting',
  otherMeeting: 'A meeting that is not in the calendar',
  meetingOption: (date, count) => (count === 0 ? date : `${date} · ${cases(count)}`),
  papersBy: (date) => `Papers by ${date}.`,
  ahead: (date) => `The meeting is on ${date}. Its decisions can be recorded once it has been held.`,
  nothing: 'No cases wait for the body.',
  nothingWhy: 'When a group submits its mandate and it is the body’s turn, it is shown here.',
  fields: {
    heading: 'The meeting',
    date: 'Date of the meeting',
    first: 'First paragraph (§)',
    firstHint: 'The others follow in order.',
    diaryNumber: 'Diary number',
    diaryNumberHint: 'For all rows without one of their own.',
    minutesLink: 'Link to the minutes',
    minutesLinkHint: 'Optional.'
  },
  errors: {
    dateMissing: 'Give the day the meeting was held.',
    dateAhead: 'The meeting cannot be in the future.',
    minutesLinkInvalid: 'The link must begin with https://',
    paragraphMissing: 'Give the paragraph.',
    votesMissing: 'Give the votes for and against.',
    votesAgainst: 'The votes do not carry the decision. Reject the mandate instead.',
    votesFor: 'More voted for than against, so the case cannot be rejected.',
    commentMissing: 'Write why, so that the group can go on.',
    nothingTicked: 'Tick the cases to record.'
  },
  table: (body) => `Cases for ${body}`,
  tickAll: 'Tick all',
  tick: (group) => `Tick ${group}`,
  case: 'Case',
  paragraph: '§',
  paragraphOf: (group) => `Paragraph for ${group}`,
  diaryNumberOf: (group) => `Diary number for ${group}`,
  outcome: 'Outcome',
  votesFor: 'Votes for',
  votesAgainst: 'Votes against',
  votesForOf: (group) => `Votes for, ${group}`,
  votesAgainstOf: (group) => `Votes against, ${group}`,
  asked: { inform: 'for information', consultation: 'consultation', endorse: 'to be endorsed', establish: 'to be established' },
  more: 'Comment, send back or reject',
  moreOf: (group) => `Comment, send back or reject: ${group}`,
  comment: 'Comment',
  commentHint: 'Shown under What has happened. Needed when the case is sent back or rejected.',
  sendBack: 'Send back',
  reject: 'Reject',
  moreCases: (count) => `More cases that wait for the body (${count})`,
  record: {
    inform: (count) => `Note all ticked (${count})`,
    consultation: (count) => `Answer all ticked (${count})`,
    endorse: (count) => `Endorse all ticked (${count})`,
    establish: (count) => `Establish all ticked (${count})`
  },
  recordAndPublish: (count) => `Establish and publish all ticked (${count})`,
  publishEstablished: (count) => `Publish all established (${count})`,
  established: 'Established but not published',
  working: (done, total) => `Recording ${done} of ${total} …`,
  finished: (done, total) =>
    done === total ? (total === 1 ? 'The decision is recorded.' : `All ${total} decisions are recorded.`) : `${done} of ${total} decisions are recorded. The rest are still in the table.`,
  published: (done, total) =>
    done === total ? (total === 1 ? 'The mandate is published.' : `All ${total} mandates are published.`) : `${done} of ${total} mandates are published. The rest are still in the table.`,
  results: {
    waiting: 'Not recorded',
    waitingForPublication: 'Not published',
    writing: 'Recording …',
    recorded: (kind, paragraph) => (paragraph === '' ? recorded[kind] : `${recorded[kind]}, § ${paragraph}`),
    turnedDown: { sendBack: 'Sent back', reject: 'Rejected' },
    published: (paragraph) => (paragraph === '' ? 'Published' : `Established, § ${paragraph}, and published`),
    left: 'Not recorded: the server did not answer for an earlier case. Try again in a while.',
    unpublished: (why) => `Established, but not published. ${why}`
  },
  reload: 'Load the meeting again',
  papers: {
    heading: 'Papers for the meeting',
    extract: 'Extract of the minutes',
    agendaWhy: 'Made from the cases in the table.',
    extractWhy: 'Made from the decisions recorded for the date of the meeting.',
    show: { agenda: 'Show the agenda', extract: 'Show the extract' },
    none: 'No decisions are recorded for that date.',
    needsDate: 'Give the date of the meeting first.',
    copy: 'Copy',
    copied: 'Copied. Paste it into your document.',
    copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
    word: 'Download as Word',
    made: 'The Word file is downloaded.',
    whole: 'The whole meeting'
  }
};
