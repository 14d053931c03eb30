import { healthcareRegions } from '../../../../src/domain/roster/healthcareRegions';

/** How much the country holds. */
export interface CountrySize {
  /** Keys of the healthcare regions that are there. */
  readonly healthcareRegions: readonly string[];
  /** Programme areas in each, and nationally. */
  readonly programmeAreas: number;
  /** Collaboration groups in each, and nationally. */
  readonly collaborationGroups: number;
  readonly groups: number;
  readonly seats: number;
  /** Of each seat, one after the other. */
  readonly termsOfSeat: number;
  /** Texts handed in. */
  readonly versions: number;
  /** Rows of the ledger in all. */
  readonly records: number;
  /** Years of cases until today. */
  readonly years: number;
}

/** Sydöstra is there in the smallest country: the demo's people work there. */
const byImportance = ['sydostra', ...healthcareRegions.map(({ key }) => key).filter((key) => key !== 'sydostra')];

/**
 * The whole country, or a small one made alike.
 * @param scale how many times smaller than the country, at least 1
 */
export function countrySize(scale = 1): CountrySize {
  const part = (whole: number): number => Math.ceil(whole / scale);
  return {
    healthcareRegions: byImportance.slice(0, part(byImportance.length)),
    programmeAreas: part(26),
    collaborationGroups: part(8),
    groups: part(1000),
    seats: part(10_000),
    termsOfSeat: 5,
    versions: part(5000),
    records: part(100_000),
    years: 10,
  };
}
