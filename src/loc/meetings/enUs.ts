import type { ChainStep } from '../../domain/approval/record';
import type { MeetingsStrings } from './svSe';

const does: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'is told that the text has been handed in',
  consultation: 'comments',
  endorse: 'endorses',
  establish: 'establishes'
};

export const enUs: MeetingsStrings = {
  heading: 'Who is asked, and when?',
  what: (body, kind) => `${body} ${does[kind]}`,
  reaches: (body, meeting, papersBy) => `in time for ${body} on ${meeting} if you hand in by ${papersBy}`,
  atMeeting: (meeting) => `expected to answer at the meeting on ${meeting}`,
  atSoonest: (meeting, papersBy) => `at the soonest at the meeting on ${meeting}, if the steps before are done by ${papersBy}`,
  by: (date) => `answers by ${date}`,
  meetingMissing: 'the next meeting is missing in the calendar',
  dependsOnEarlier: 'the day depends on the steps before',
  unconfirmed: 'The chain is not confirmed: it is an assumption until an administrator has confirmed it.',
  saveDays: 'Put the days in your calendar (.ics)',
  fileName: (group) => `${group} chain`,
  dueSummary: (group, body, kind) => `${body} ${does[kind]}: ${group}`,
  closingSummary: (group, body) => `Last day to hand in to ${body}: ${group}`,
  closingText: (meeting) => `To be in time for the meeting on ${meeting}.`
};
