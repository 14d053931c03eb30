import type { ChainStep } from '../../domain/approval/record';
import type { MeetingsStrings } from './svSe';

const does: Readonly<Record<ChainStep['kind'], string>> = {
  inform: 'is told that the text has been submitted',
  consultation: 'comments',
  endorse: 'endorses',
  establish: 'establishes'
};

export const enUs: MeetingsStrings = {
  heading: 'Who is asked, and when?',
  what: (body, kind) => `${body} ${does[kind]}`,
  reaches: (body, meeting, papersBy) => `in time for ${body} on ${meeting} if you submit by ${papersBy}`,
  atMeeting: (meeting) => `expected to answer at the meeting on ${meeting}`,
  atSoonest: (meeting, papersBy) => `at the earliest at the meeting on ${meeting}, if the earlier steps are done by ${papersBy}`,
  by: (date) => `answers by ${date}`,
  meetingMissing: 'the calendar has no next meeting',
  dependsOnEarlier: 'the day depends on the earlier steps',
  unconfirmed: 'The chain is not confirmed: it is an assumption until an administrator has confirmed it.',
  saveDays: 'Put the days in your calendar (.ics)',
  fileName: (group) => `${group} chain`,
  dueSummary: (group, body, kind) => `${body} ${does[kind]}: ${group}`,
  closingSummary: (group, body) => `Last day to submit to ${body}: ${group}`,
  closingText: (meeting) => `To be in time for the meeting on ${meeting}.`
};
