/** How a healthcare region keeps declarations of interests: a parameter, never a constant. Which groups demand them, their rosters' rules say. */
export interface InterestRule {
  /** Key of the healthcare region; empty for any that has no rule of its own. */
  readonly healthcareRegion: string;
  /** After how many years a declaration is renewed. */
  readonly renewedAfterYears: number;
  /** How many months ahead an ending judgement is a finding. */
  readonly warningMonths: number;
  readonly confirmed: boolean;
}
