import type { IsoDate } from '../mandate/answer';
import type { InterestStatus } from '../roster/roster';
import type { Demand } from './compositionRule';
import type { Holder } from './holder';

interface Told {
  readonly groupKey: string;
  readonly demand: Demand;
  /** First day it was so; empty when it always was, or when nobody knows. */
  readonly since: IsoDate | '';
}

/** Where a group's roster is not as the rules of its family say. Told in words by `loc/roster`. */
export type CompositionFinding = Told &
  (
    | { readonly kind: 'regionWithoutMember'; readonly regionKey: string }
    | { readonly kind: 'healthcareRegionWithoutMember'; readonly healthcareRegion: string }
    /** Key of the region whose county it is. */
    | { readonly kind: 'countyWithoutMember'; readonly regionKey: string }
    | { readonly kind: 'professionMissing'; readonly profession: string }
    /** Professions are demanded, and the group has not said which its care chain needs. */
    | { readonly kind: 'careChainUnsaid' }
    | { readonly kind: 'patientAssociationsNotConsidered' }
    | ({ readonly kind: 'employedElsewhere'; readonly organisation: string } & Holder)
    | ({ readonly kind: 'employerUnsaid' } & Holder)
    | ({ readonly kind: 'notDrawnFrom'; readonly sourceKey: string } & Holder)
    | ({ readonly kind: 'notMemberOf'; readonly otherKey: string } & Holder)
    /** With the mirror group's key, and the person who sits there; both empty when nobody is known. */
    | { readonly kind: 'nationalMemberMissing'; readonly mirrorKey: string; readonly personKey: string }
    | { readonly kind: 'genderBalanceNotConsidered' }
    | { readonly kind: 'notAnchored'; readonly body: string }
    /** To be anchored again: somebody new is a member, or the years have passed. */
    | { readonly kind: 'anchoringOutdated'; readonly body: string; readonly anchoredOn: IsoDate; readonly because: 'changed' | 'years' }
    /** A required seat that no other finding accounts for. */
    | { readonly kind: 'seatVacant'; readonly seatKey: string; readonly regionKey: string }
    /** The seat is not active: the holder's interests have not been cleared, or no longer are (`lapsed`). */
    | ({ readonly kind: 'interestsNotCleared'; readonly status: Exclude<InterestStatus, 'cleared' | 'conditions'> | 'lapsed' } & Holder)
  );
