import type { GroupObligation } from './obligation';
import { isListed } from './listedKinds';

/**
 * True for an obligation that can be overdue whatever its group says: it has a day, or a list shows whether it is met
 * and it comes more seldom than weekly. A day that had passed when the mandate was established is nothing to wait for.
 */
export function isFirm({ kind, frequency, deadline, since }: GroupObligation): boolean {
  const hasDay = deadline.kind === 'yearly' || (deadline.kind === 'day' && deadline.date >= since);
  return hasDay || (frequency !== null && frequency.unit !== 'week' && isListed(kind));
}
