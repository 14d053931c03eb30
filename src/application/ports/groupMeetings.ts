import type { GroupMeeting } from '../../domain/followup/groupMeeting';

export interface StoredGroupMeeting extends GroupMeeting {
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
}

/** The groups' own meetings. Every method throws `Failure`. */
export interface GroupMeetings {
  /** By date; those of each group count that its own writers have put there. None to one who may not read them. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredGroupMeeting[]>;
  /**
   * Adds the meeting, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to one who does not write for the group
   */
  save(meeting: StoredGroupMeeting): Promise<StoredGroupMeeting>;
}
