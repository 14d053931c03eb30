import type { RosterSnapshot } from '../../domain/roster/rosterSnapshot';

/** Who sat in the group when a text was published. Append-only; readers see nothing. Every method throws `Failure`. */
export interface RosterSnapshots {
  /**
   * Keeps the roster of a published text and reads it back. The first that lies there whole stays: a repeat on a later
   * day changes nothing.
   */
  freeze(roster: RosterSnapshot): Promise<void>;
  /** The roster of a published text; null when none lies there whole that gives its hash. */
  read(snapshotKey: string): Promise<RosterSnapshot | null>;
}
