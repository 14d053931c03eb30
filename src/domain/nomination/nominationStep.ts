import type { IsoDate } from '../mandate/answer';
import type { NominationPlace } from './nominationPlace';

/** Who has proposed: the region itself, or a body or group such as an RSG or AU. */
export type Proposer = { readonly kind: 'region' } | { readonly kind: 'body'; readonly key: string };

/** What happens to a nomination, in the words of who records it. */
export type NominationAct =
  /** Somebody is needed on a seat; of a group on another level the seat may be nobody's here. */
  | { readonly kind: 'need'; readonly seatKey: string; readonly profession: string; readonly neededFrom: IsoDate | ''; readonly note: string }
  | {
      readonly kind: 'proposal';
      readonly proposer: Proposer;
      /** Key of a person on the rosters; empty for one who is not there yet. */
      readonly personKey: string;
      readonly name: string;
      readonly title: string;
      readonly organisation: string;
      readonly email: string;
      readonly motivation: string;
    }
  | { readonly kind: 'managerApproval'; readonly approved: boolean; readonly manager: string; readonly date: IsoDate }
  /** Only the outcome: what was declared lies elsewhere, for fewer people. */
  | { readonly kind: 'interests'; readonly outcome: 'cleared' | 'hindered'; readonly validUntil: IsoDate }
  | { readonly kind: 'decision'; readonly outcome: 'appointed' | 'rejected'; readonly date: IsoDate; readonly paragraph: string; readonly comment: string }
  | { readonly kind: 'termBegun'; readonly termKey: string; readonly from: IsoDate }
  /** The person says no. */
  | { readonly kind: 'declined'; readonly comment: string }
  /** The need is gone, or the nomination was a mistake. */
  | { readonly kind: 'withdrawn'; readonly comment: string };

export type NominationActKind = NominationAct['kind'];

/** A step as it is recorded; never changed afterwards. */
export interface NominationStep {
  /** Client-made, so that a repeat doubles nothing. */
  readonly key: string;
  readonly nominationKey: string;
  readonly groupKey: string;
  readonly place: NominationPlace;
  readonly act: NominationAct;
}

/** A step as the server keeps it. */
export interface StoredNominationStep extends NominationStep {
  /** The order of steps: given by the server, growing. */
  readonly id: number;
  /** Display name. */
  readonly recordedBy: string;
  /** ISO instant. */
  readonly recorded: string;
}
