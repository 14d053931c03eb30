import type { IsoDate } from '../mandate/answer';
import type { SeatRole } from './roster';

/** A place as it stood on the day. */
export interface RosterPlace {
  readonly role: SeatRole;
  /** Empty for seats outside the regions. */
  readonly regionKey: string;
  readonly profession: string;
  /** `notActive`: somebody sat there whose interests were not cleared though the group demanded it, so that the seat counted as empty. */
  readonly held: 'held' | 'notActive' | 'vacant';
  /** Name; empty when nobody sat there, or when the name was not shown. */
  readonly person: string;
  /** Empty for a vacant place, and `to` for a term without an end. */
  readonly from: IsoDate | '';
  readonly to: IsoDate | '';
}

/** Who sat in a group when its mandate was published. All hashed values are text. */
export interface RosterContent {
  /** Version 1 did not tell which seats were not active. */
  readonly format: 'uppdrag.roster.1' | 'uppdrag.roster.2';
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
