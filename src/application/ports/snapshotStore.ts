import type { Snapshot } from '../../domain/mandate/snapshot';

/** A snapshot as read back: `sound` is false when the text does not give the stored hash. */
export interface StoredSnapshot {
  readonly snapshot: Snapshot;
  readonly sound: boolean;
}

/** A snapshot of a mandate, in a group's folder. */
export interface FiledSnapshot extends StoredSnapshot {
  /** The group in whose folder it lies. */
  readonly groupKey: string;
}

/** Frozen texts. Append-only. Every method throws `Failure`. */
export interface SnapshotStore {
  /** Writes the snapshot into the group's folder, reads it back and checks the hash. Safe to repeat. */
  freeze(groupKey: string, snapshot: Snapshot): Promise<void>;
  /**
   * The text in the group's folder; rows with the same key elsewhere are none of it.
   * @throws Failure `missing`, also when what lies there cannot be read as a text at all
   */
  read(groupKey: string, snapshotKey: string): Promise<StoredSnapshot>;
  /** Every text of the mandates that can be read as one, whichever group's folder it lies in. */
  ofMandates(mandateKeys: readonly string[]): Promise<readonly FiledSnapshot[]>;
}
