import type { CliffRules } from '../../domain/forecast/cliff';

/** What counts as a cliff until somebody says otherwise, within a group and among the chairs of a kind of group. Assumptions, unconfirmed. */
export const cliffRules: CliffRules = {
  withinGroup: { leastCount: 3, leastShare: 0.5, withinDays: 0 },
  amongChairs: { leastCount: 5, leastShare: 0.5, withinDays: 0 }
};
