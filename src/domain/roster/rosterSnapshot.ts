import type { IsoDate } from '../mandate/answer';
import type { SeatRole } from './roster';

/** A place as it stood on the day. */
export interface RosterPlace {
  readonly role: SeatRole;
  /** Empty for seats outside the regions. */
  readonly regionKey: string;
  readonly profession: string;
  readonly held: 'held' | 'vacant';
  /** Name; empty when nobody sat there, or when the name was not shown. */
  readonly person: string;
  /** Empty for a vacant place, and `to` for a term without an end. */
  readonly from: IsoDate | '';
  readonly to: IsoDate | '';
}

/** Who sat in a group when its mandate was published. All hashed values are text. */
export interface RosterContent {
  readonly format: 'uppdrag.roster.1';
  readonly mandateKey: string;
  /** The text that was published. */
  readonly snapshotKey: string;
  readonly groupKey: string;
  readonly groupName: string;
  /** The day it tells of, Swedish time. */
  readonly date: IsoDate;
  readonly places: readonly RosterPlace[];
}

export interface RosterSnapshot {
  readonly content: RosterContent;
  /** Canonical JSON of `content` (RFC 8785). */
  readonly canonical: string;
  /** Lower-case hexadecimal SHA-256 of `canonical` in UTF-8. */
  readonly hash: string;
}
