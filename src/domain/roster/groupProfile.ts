import type { RecordedComposition } from '../composition/compositionFacts';
import type { IsoDate } from '../mandate/answer';

/** A name a group has had. */
export interface FormerName {
  readonly name: string;
  /** Last day it was used. */
  readonly until: IsoDate;
}

/** Who stands in which relation to a group; keys of bodies. They point to different bodies in different healthcare regions. */
export interface GroupRelations {
  /** Empty when the first mandator establishes. */
  readonly establishingBody: string;
  /** Who appoints the chair. */
  readonly chairAppointer: string;
  /** Who appoints the members. */
  readonly memberAppointers: readonly string[];
  /** Groups it steers. */
  readonly steers: readonly string[];
  /** The group on another level that it mirrors, e.g. the national programme area; empty for none. */
  readonly mirror: string;
}

/** How long a group is meant to be. */
export type Lifetime =
  | { readonly kind: 'permanent' }
  /** With the last day it is set up for. */
  | { readonly kind: 'timeLimited'; readonly until: IsoDate }
  | { readonly kind: 'unsaid' };

/** A decision that a group goes on beyond the day it was set up to. */
export interface Extension {
  /** The day it was set up to before. */
  readonly before: IsoDate;
  /** Its new last day; empty when it goes on for good. */
  readonly until: IsoDate | '';
  readonly date: IsoDate;
  /** Who decided, in words. */
  readonly decidedBy: string;
  readonly paragraph: string;
}

/** The decision that ended a group. */
export interface Closing {
  readonly date: IsoDate;
  /** Who decided, in words. */
  readonly decidedBy: string;
  readonly paragraph: string;
  /** Key of the group it was merged into; empty when it just ended. */
  readonly mergedInto: string;
}

/** What is kept about a group beyond what names it everywhere. */
export interface GroupProfile {
  readonly groupKey: string;
  readonly relations: GroupRelations;
  readonly lifetime: Lifetime;
  /** Why the group was set up; may be empty. */
  readonly need: string;
  /** First day; empty when not known. */
  readonly begins: IsoDate | '';
  readonly reviewDate: IsoDate | '';
  /** Oldest first. */
  readonly extensions: readonly Extension[];
  /** Null while the group lives. */
  readonly closing: Closing | null;
  /** Oldest first. */
  readonly formerNames: readonly FormerName[];
  /** What is recorded of its composition beside seats and terms. */
  readonly composition: RecordedComposition;
  /** Authority that owns its documents, e.g. *Region Östergötland*; empty when not said. */
  readonly ownerAuthority: string;
  /** Key of the region that hosts its office; empty for none. */
  readonly hostRegion: string;
  readonly siteUrl: string;
  readonly teamsUrl: string;
}
