import type { Roster } from './rosterStore';

/** Adds many rows to the rosters at once. Throws `Failure`. */
export interface RosterEditor {
  /**
   * Adds what is not there yet, by key; safe to repeat. What is already there is left as it is, except that a seat that keeps
   * a schedule confirms the new terms that come with it: terms come with their seats, also those that are there. Rows lie
   * with their group where it has a folder that the account writes in.
   * @throws Failure before anything is written: `invalid` for a text that is too long or a term that shares a day with
   *   another on a seat that is there, `conflict` while a change of such a seat has begun
   */
  add(roster: Roster): Promise<void>;
}
