import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { NominationStep, StoredNominationStep } from '../../domain/nomination/nominationStep';

/** Nominations as the steps that have been recorded; additions only. Every method throws `Failure`. */
export interface Nominations {
  /** Every step that the user may read, in the order recorded; none to one who reads no region's nominations. */
  all(): Promise<readonly StoredNominationStep[]>;
  /** Steps of the regions' nominations that the user may read, in the order recorded. */
  ofRegions(regionKeys: readonly string[]): Promise<readonly StoredNominationStep[]>;
  /** Steps of nominations to the group. */
  ofGroup(groupKey: string): Promise<readonly StoredNominationStep[]>;
  /** Adds a step where it says that it lies; safe to repeat. @throws Failure `denied` to one who may not record there */
  record(step: NominationStep): Promise<StoredNominationStep>;
  /** Where the user may record, as the server says. */
  recordingPlaces(): Promise<readonly NominationPlace[]>;
}
