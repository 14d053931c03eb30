import { countsAsMember } from '../countsAsMember';
import type { Check } from '../standing';
import { unfilled } from '../unfilled';

const alike = (profession: string): string => profession.trim().toLocaleLowerCase('sv');

/** The professions of the care chain sit in the group. Seats that are each for a profession say which, where nothing else does. */
export const professions: Check<'professions'> = ({ demand }, standing) => {
  const { group, facts, rules, seats } = standing;
  if (facts.careChain.length === 0) {
    const said = seats.some(({ seat }) => countsAsMember(seat, rules) && seat.profession.trim() !== '');
    return said ? [] : [{ kind: 'careChainUnsaid', groupKey: group.key, demand, since: '' }];
  }
  return facts.careChain.flatMap((profession) => {
    const lacks = unfilled(standing, ({ seat }) => alike(seat.profession) === alike(profession));
    return lacks ? [{ kind: 'professionMissing', groupKey: group.key, demand, profession, ...lacks }] : [];
  });
};
