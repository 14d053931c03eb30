import type { IsoDate } from '../mandate/answer';

export type GroupKind =
  | 'samverkansnamnd'
  | 'regionsjukvardsledning'
  | 'arbetsutskott'
  | 'stab'
  | 'kunskapsrad'
  | 'rpo'
  | 'rsg'
  | 'rag'
  | 'npo'
  | 'nsg'
  | 'nag'
  | 'lpo'
  | 'lag'
  /** An operation that the regions pay for together. */
  | 'jointOperation'
  /** A region as such: a body that endorses, without a roster of its own. */
  | 'region';

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

/** `chair` and `convener` both lead a group: which word is used is the family's choice. */
export type SeatRole =
  | 'chair'
  | 'convener'
  | 'viceChair'
  | 'member'
  | 'coOpted'
  | 'processSupport'
  | 'nationalRepresentative'
  | 'municipal'
  | 'patient';

/** A place in a group. */
export interface Seat {
  readonly key: string;
  readonly groupKey: string;
  /** Region the seat belongs to; empty for seats outside the regions (municipality, patients). */
  readonly regionKey: string;
  /** Whom the seat is for outside the regions, e.g. *Kommunerna i Kalmar län*; empty for the region itself. */
  readonly organisation: string;
  readonly role: SeatRole;
  /** What the seat is for, e.g. *Barnläkare*; may be empty. */
  readonly profession: string;
  /** False for one who takes part without a vote. */
  readonly votes: boolean;
  /** A wished seat is not missed while it is empty. */
  readonly requirement: 'required' | 'wished';
}

/**
 * How a declaration of interests was judged: all that is shown of it. `unconfirmed`: the roster says that it was, and nobody
 * with the right has done it; `otherPerson`: somebody else was judged, before the person's row was given another name.
 */
export type InterestStatus = 'none' | 'declared' | 'cleared' | 'conditions' | 'hindered' | 'unconfirmed' | 'otherPerson';

/** From–to of a person on a seat. Terms belong to seats. */
export interface Term {
  readonly key: string;
  readonly seatKey: string;
  readonly groupKey: string;
  readonly personKey: string;
  readonly from: IsoDate;
  /** Last day; empty when open-ended. */
  readonly to: IsoDate | '';
  /** Body that appointed the person, in words; empty when not known. */
  readonly appointedBy: string;
  readonly appointedOn: IsoDate | '';
  /** The minutes' paragraph, e.g. `14`. */
  readonly paragraph: string;
  readonly note: string;
  readonly interests: InterestStatus;
  /** Last day the judgement holds; empty when none has been made. */
  readonly interestsUntil: IsoDate | '';
}

/** A person on the rosters. Needs no account. */
export interface Person {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
  /** False keeps the person off public pages; patients and relatives begin so. */
  readonly isPublic: boolean;
  /** Key of the person whom this is another entry of, once somebody has found that out; absent for most. */
  readonly samePersonAs?: string;
}
