import type { Roster } from './rosterStore';

/** Adds many rows to the rosters at once. Throws `Failure`. */
export interface RosterEditor {
  /**
   * Adds what is not there yet, by key; safe to repeat. What is already there is left as it is, except that the terms of a
   * seat that keeps a schedule are added to it. Rows lie with their group where it has a folder that the account writes in.
   */
  add(roster: Roster): Promise<void>;
}
