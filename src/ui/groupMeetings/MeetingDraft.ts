import type { GroupMeeting } from '../../domain/followup/groupMeeting';

/** What is written of a meeting before it. */
export type MeetingDraft = Pick<GroupMeeting, 'time' | 'place' | 'link' | 'hostRegion' | 'agenda'>;

export const emptyDraft: MeetingDraft = { time: '', place: '', link: '', hostRegion: '', agenda: '' };
