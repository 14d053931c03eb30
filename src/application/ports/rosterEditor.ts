import type { Roster } from './rosterStore';

/** Adds to the rosters. Throws `Failure`. */
export interface RosterEditor {
  /** Adds what is not there yet, by key; safe to repeat. A seat or person already there is left as it is. */
  add(roster: Roster): Promise<void>;
}
