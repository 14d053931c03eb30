import { byDueDay } from '../../domain/followup/byDueDay';
import type { FollowedObligation } from '../../application/followup/groupFollowup';

export interface SortedObligations {
  /** The longest overdue first. */
  readonly late: readonly FollowedObligation[];
  /** By the day they are due, those without one last. */
  readonly next: readonly FollowedObligation[];
  /** Deliveries that are not late, the next first, delivered or not. */
  readonly deliveries: readonly FollowedObligation[];
  readonly done: readonly FollowedObligation[];
  /** What no list shows. */
  readonly shown: readonly FollowedObligation[];
}

/** Obligations by what somebody has to do about them. Contact details have a question of their own unless they are late. */
export function sortObligations(obligations: readonly FollowedObligation[]): SortedObligations {
  const late = obligations.filter(({ standing }) => standing.state === 'overdue').sort(byDueDay);
  const others = obligations.filter(({ standing }) => standing.state !== 'overdue');
  const deliveries = others.filter(({ obligation }) => obligation.kind === 'deliverable').sort(byDueDay);
  const of = (...states: readonly string[]): FollowedObligation[] =>
    others.filter(({ obligation, standing }) => states.includes(standing.state) && !['contactDetails', 'deliverable'].includes(obligation.kind));
  return { late, next: of('due').sort(byDueDay), deliveries, done: of('met', 'attested'), shown: of('notMeasurable') };
}
