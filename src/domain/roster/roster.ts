import type { IsoDate } from '../mandate/answer';

export type GroupKind =
  | 'samverkansnamnd'
  | 'regionsjukvardsledning'
  | 'arbetsutskott'
  | 'stab'
  | 'kunskapsrad'
  | 'rpo'
  | 'rsg'
  | 'rag';

/** Any body or group. */
export interface Group {
  /** Stable key, e.g. `rag-barnonkologi`. Never renamed. */
  readonly key: string;
  readonly kind: GroupKind;
  /** Full name with kind, e.g. *RAG Barnonkologi och hematologi*. */
  readonly name: string;
  /** The name as it stands in a mandate's text, e.g. *Barnonkologi och hematologi*. */
  readonly subject: string;
  /** Programme area's name; empty for groups outside the programme areas. */
  readonly programmeArea: string;
  /** Keys of the healthcare regions (`sydostra`, …). */
  readonly healthcareRegions: readonly string[];
  /** Keys of the bodies that mandate it. */
  readonly mandators: readonly string[];
  /** Template family its mandate follows; empty when none is set. */
  readonly templateFamily: string;
}

export type SeatRole = 'chair' | 'member' | 'coOpted' | 'processSupport';

/** A place in a group. */
export interface Seat {
  readonly key: string;
  readonly groupKey: string;
  /** Region the seat belongs to; empty for seats outside the regions (municipality, patients). */
  readonly regionKey: string;
  readonly role: SeatRole;
  /** What the seat is for, e.g. *Barnläkare*; may be empty. */
  readonly profession: string;
}

/** From–to of a person on a seat. Terms belong to seats. */
export interface Term {
  readonly key: string;
  readonly seatKey: string;
  readonly groupKey: string;
  readonly personKey: string;
  readonly from: IsoDate;
  /** Last day; empty when open-ended. */
  readonly to: IsoDate | '';
}

/** A person on the rosters. Needs no account. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
}
