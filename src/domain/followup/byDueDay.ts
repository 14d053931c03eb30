import { datelessLast } from '../calendar/datelessLast';
import { byText } from './byText';
import type { Standing } from './standing';

interface Followed {
  readonly standing: Pick<Standing, 'dueOn'>;
}

/** Order of obligations by the last day to meet them, those without one last. */
export const byDueDay = (one: Followed, other: Followed): number => byText(datelessLast(one.standing.dueOn), datelessLast(other.standing.dueOn));
