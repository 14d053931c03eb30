import type { FollowupNote } from '../../domain/overview/followupNote';

export interface StoredFollowupNote extends FollowupNote {
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
  /** Display name of who saved it last; empty for one not stored yet. */
  readonly editor: string;
  /** ISO instant of the last save; empty for one not stored yet. */
  readonly modified: string;
}

/** Yearly notes on how groups have done. Every method throws `Failure`. */
export interface FollowupNotes {
  /** Of every group; none to one who may not read them. */
  ofYear(year: number): Promise<readonly StoredFollowupNote[]>;
  /**
   * Adds the note, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to all but the staff and process support
   */
  save(note: StoredFollowupNote): Promise<StoredFollowupNote>;
  /** True when the user may write them. */
  mayChange(): Promise<boolean>;
}
