import type { Overview } from './overview';
import type { OverviewFollowup } from './overviewFollowup';
import { isEmptyPlace } from './isEmptyPlace';
import { isInForce } from './isInForce';

/** An overview in a few numbers; null for what has not been read yet. */
export interface OverviewFigures {
  readonly vacant: number;
  readonly ending: number;
  readonly late: number | null;
  readonly waiting: number;
  readonly inForce: number;
  readonly withoutMandate: number;
}

/** The numbers that lead to the lists: each is the length of its list. */
export function overviewFigures({ groups, cases, nominations }: Overview, followup: OverviewFollowup | null): OverviewFigures {
  const places = groups.flatMap((group) => group.places);
  const inForce = groups.filter(isInForce).length;
  return {
    vacant: places.filter(isEmptyPlace).length,
    ending: places.filter((place) => place.kind === 'held' && place.endsSoon).length,
    late: followup && followup.obligations.filter(({ standing }) => standing.state === 'overdue').length,
    waiting: cases.filter(({ isOurs }) => isOurs).length + nominations.filter(({ isOurs }) => isOurs).length,
    inForce,
    withoutMandate: groups.length - inForce
  };
}
