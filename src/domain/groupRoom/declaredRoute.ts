import type { SentencePieces } from '../followup/sentenceSaying';
import type { GroupKind, SeatRole } from '../roster/roster';

/** Whom somebody wants to reach from a group. */
export type Reached =
  /** The group itself, whoever gave it its mandate, or those who sit in it for one region. */
  | { readonly whom: 'group' | 'mandator' | 'region' }
  /** All groups of a kind in the healthcare region, or one of them. */
  | { readonly whom: 'all' | 'one'; readonly kind: GroupKind };

/** The body somebody turns to on the way: by what it is to the group, or every one of its kind in the healthcare region. */
export type MeantBody = { readonly by: 'group' | 'mandator' | 'chosen' } | { readonly by: 'kind'; readonly kind: GroupKind };

/** Who is turned to on the way. */
export interface RouteStop {
  readonly body: MeantBody;
  /** The seats whose holders are turned to. */
  readonly roles: readonly SeatRole[];
  /** True where only the seats of the region asked for are meant. */
  readonly ofRegion?: boolean;
}

/**
 * How somebody is reached, as data of a family. One with a sentence counts only where the sentence stands in the mandate
 * in force; one without is what is assumed where the mandate says nothing.
 */
export interface DeclaredRoute {
  /** Unique in the family, never renamed. */
  readonly key: string;
  readonly reaches: Reached;
  readonly sentence: SentencePieces | null;
  /** In the order they are turned to. */
  readonly stops: readonly [RouteStop, ...RouteStop[]];
  /** Who is asked where nobody is known on a stop. */
  readonly otherwise: RouteStop;
}
