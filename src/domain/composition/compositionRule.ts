import type { GroupReference } from '../roster/groupReference';
import type { SeatRole } from '../roster/roster';

/** How strong a rule is: *ska*, or *bör (som princip)*. */
export type Demand = 'required' | 'principle';

/**
 * What a family demands of who sits in a group. The kinds are those of the published mandates and templates; which of
 * them hold, and how strongly, is data for each family and healthcare region.
 */
export type CompositionRule =
  /** A member from each region of the group's healthcare regions. */
  | { readonly kind: 'memberPerRegion'; readonly demand: Demand }
  /** A member from each healthcare region, in a national group. */
  | { readonly kind: 'memberPerHealthcareRegion'; readonly demand: Demand }
  /** A member from the municipalities of each county, named through the regional support structure (RSS). */
  | { readonly kind: 'municipalMember'; readonly demand: Demand }
  /** The professions that the group has said its care chain needs. */
  | { readonly kind: 'professions'; readonly demand: Demand }
  /** That patients' and relatives' associations take part has been considered, which a note shows. */
  | { readonly kind: 'patientAssociationConsidered'; readonly demand: Demand }
  /** Holders of seats with the roles are employed by a region, or by any organisation. */
  | {
      readonly kind: 'employedBy';
      readonly demand: Demand;
      readonly employer: 'region' | 'organisation';
      readonly roles: readonly SeatRole[];
      /** Words that show that an organisation is no region, e.g. *kommun*; a hospital's name tells nothing. */
      readonly noRegionWords: readonly string[];
    }
  /** Each member is one of another group's. */
  | { readonly kind: 'drawnFrom'; readonly demand: Demand; readonly source: GroupReference }
  /** Each member is also a member of another group. */
  | { readonly kind: 'belongsTo'; readonly demand: Demand; readonly other: GroupReference }
  /** The healthcare region's member of the mirror group sits here too. */
  | {
      readonly kind: 'nationalMember';
      readonly demand: Demand;
      /** `whenSuch` asks nothing while the mirror group has no member from the healthcare region. */
      readonly when: 'always' | 'whenSuch';
    }
  /** That women and men are in balance has been considered, which a note shows. */
  | { readonly kind: 'genderBalanceConsidered'; readonly demand: Demand }
  /** The composition has been anchored with the bodies, by name. */
  | {
      readonly kind: 'anchoredWith';
      readonly demand: Demand;
      readonly bodies: readonly string[];
      /** Years after which it is to be anchored again; absent where once is enough. */
      readonly againAfterYears?: number;
      /** True where it is to be anchored again when somebody new has become a member. */
      readonly againWhenChanged?: boolean;
    };
