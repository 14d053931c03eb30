import type { IsoDate } from '../mandate/answer';

/** One day's visits to a group's room. */
export interface Visit {
  readonly day: IsoDate;
  /** Keys of the events that were known then. */
  readonly seen: readonly string[];
}

/** What is remembered of a person's visits to a group's room. */
export interface Visits {
  readonly latest: Visit;
  /** The day before that; null when there was none. */
  readonly before: Visit | null;
}

export interface Visited {
  /** The visit that the news are told since, of an earlier day; null for none. */
  readonly since: Visit | null;
  /** What is to be remembered. */
  readonly visits: Visits;
}

/** A visit on a day. The news of a day stay for as long as it lasts, however often the page is opened. */
export function visitOn(today: IsoDate, known: readonly string[], visits: Visits | null): Visited {
  if (visits === null) return { since: null, visits: { latest: { day: today, seen: known }, before: null } };
  const { latest, before } = visits;
  if (latest.day < today) return { since: latest, visits: { latest: { day: today, seen: known }, before: latest } };
  return { since: before, visits: { latest: { ...latest, seen: [...new Set([...latest.seen, ...known])] }, before } };
}
