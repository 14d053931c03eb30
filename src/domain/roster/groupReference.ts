import type { GroupKind } from './roster';

/** A group as seen from another: a rule names its relation or its kind, for the keys differ from one healthcare region to the next. */
export type GroupReference =
  /** The first of the group's mandators. */
  | { readonly by: 'mandator' }
  /** The group's mirror on another level. */
  | { readonly by: 'mirror' }
  /** The first group of a kind that shares a healthcare region with it. */
  | { readonly by: 'kind'; readonly kind: GroupKind }
  | { readonly by: 'key'; readonly key: string };
