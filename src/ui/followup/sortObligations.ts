import type { FollowedObligation } from '../../application/followup/groupFollowup';

export interface SortedObligations {
  /** The longest overdue first. */
  readonly late: readonly FollowedObligation[];
  /** By the day they are due, those without one last. */
  readonly next: readonly FollowedObligation[];
  readonly done: readonly FollowedObligation[];
  /** What no list shows. */
  readonly shown: readonly FollowedObligation[];
}

const byDueDay = (one: FollowedObligation, other: FollowedObligation): number =>
  (one.standing.dueOn || '9999').localeCompare(other.standing.dueOn || '9999');

/** Obligations by what somebody has to do about them. Contact details have a question of their own unless they are late. */
export function sortObligations(obligations: readonly FollowedObligation[]): SortedObligations {
  const of = (...states: readonly string[]): FollowedObligation[] => obligations.filter(({ standing }) => states.includes(standing.state));
  const isAsked = ({ obligation }: FollowedObligation): boolean => obligation.kind === 'contactDetails';
  const others = (...states: readonly string[]): FollowedObligation[] => of(...states).filter((followed) => !isAsked(followed));
  return { late: of('overdue').sort(byDueDay), next: others('due').sort(byDueDay), done: others('met', 'attested'), shown: of('notMeasurable') };
}
