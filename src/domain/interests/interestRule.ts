import type { GroupKind } from '../roster/roster';

/** What a healthcare region demands of declarations of interests: a parameter, never a constant. */
export interface InterestRule {
  /** Key of the healthcare region; empty for any that has no rule of its own. */
  readonly healthcareRegion: string;
  /** Kinds of groups in which nobody takes a seat before being cleared. */
  readonly demandedIn: readonly GroupKind[];
  /** After how many years a declaration is renewed. */
  readonly renewedAfterYears: number;
  /** How many months ahead an ending judgement is a finding. */
  readonly warningMonths: number;
  readonly confirmed: boolean;
}
