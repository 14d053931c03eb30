import type { GroupKind } from '../roster/roster';
import type { NominationRule } from './nominationRule';

/** What a nomination is judged by. */
export interface NominationTerms {
  readonly rule: NominationRule;
  /** Keys of the bodies of which one decides. */
  readonly decidingBodies: readonly string[];
  /** Kind of a body or group by its key; undefined for one that is not known. */
  readonly kindOf: (key: string) => GroupKind | undefined;
}
