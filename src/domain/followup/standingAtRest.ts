import type { Standing } from './standing';

/**
 * How an obligation stands in a group that is not at work: closed, merged into another, or not begun yet. What was met
 * stays met; nobody is there to do the rest, so that nothing is asked for and nothing is late.
 */
export const standingAtRest = (standing: Standing): Standing =>
  standing.state === 'due' || standing.state === 'overdue' ? { ...standing, state: 'notMeasurable', dueOn: '', isChased: false } : standing;
