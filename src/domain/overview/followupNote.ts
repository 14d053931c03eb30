/** What the staff or process support have noted of how a group has done in a year. */
export interface FollowupNote {
  readonly groupKey: string;
  readonly year: number;
  /** Plain text; empty where nothing is noted. */
  readonly text: string;
}

/** Longest note, in characters. */
export const longestNote = 4000;

/** The same for the same group and year, so that a repeat doubles nothing. */
export const followupNoteKey = ({ groupKey, year }: Pick<FollowupNote, 'groupKey' | 'year'>): string => `${year}.${groupKey}`;
