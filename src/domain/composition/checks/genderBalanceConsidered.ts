import type { Check } from '../standing';

/** Somebody has noted that the balance between women and men was considered. */
export const genderBalanceConsidered: Check<'genderBalanceConsidered'> = ({ demand }, { group, facts, date }) => {
  const noted = facts.genderBalance !== null && facts.genderBalance.date <= date;
  return noted ? [] : [{ kind: 'genderBalanceNotConsidered', groupKey: group.key, demand, since: '' }];
};
