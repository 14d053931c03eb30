import type { Meeting } from './meeting';

const day = 86_400_000;

/** Closing days before a meeting where a body has shown none of its own: two weeks. */
const unlessShown = 14;

/** How many days before its meetings a body takes in papers, by its last meeting in the calendar. */
export function usualClosing(meetings: readonly Meeting[], body: string): number {
  const own = meetings.filter((meeting) => meeting.body === body).sort((one, other) => one.date.localeCompare(other.date));
  const last = own[own.length - 1];
  return last === undefined ? unlessShown : Math.max(0, Math.round((Date.parse(last.date) - Date.parse(last.papersBy)) / day));
}
