import { regionsOfGroup } from '../../roster/regionsOfGroup';
import type { SeatOn } from '../../roster/seatsOn';
import { seatsOn } from '../../roster/seatsOn';
import type { Term } from '../../roster/roster';
import { countsAsMember } from '../countsAsMember';
import type { Check, Standing } from '../standing';

/** The terms of the healthcare region's own members in the mirror group. */
function nationalTerms(standing: Standing): readonly Term[] {
  const { group, profile, index, date, rules } = standing;
  const own = new Set(regionsOfGroup(group).map(({ key }) => key));
  const isOwn = ({ seat }: SeatOn): boolean => own.has(seat.regionKey) && (countsAsMember(seat, rules) || seat.role === 'nationalRepresentative');
  return seatsOn(profile.relations.mirror, index, date).flatMap((one) => (one.term && isOwn(one) ? [one.term] : []));
}

/** Whoever speaks for the healthcare region in the mirror group sits in the group, on any seat. */
export const nationalMember: Check<'nationalMember'> = ({ demand, when }, standing) => {
  const { group, profile, seats } = standing;
  const told = { kind: 'nationalMemberMissing', groupKey: group.key, demand } as const;
  const known = nationalTerms(standing);
  if (known.length === 0) {
    const seated = seats.some(({ seat, term }) => seat.role === 'nationalRepresentative' && term !== null);
    return seated || when === 'whenSuch' ? [] : [{ ...told, since: '', mirrorKey: '', personKey: '' }];
  }
  const here = new Set(seats.map(({ term }) => term?.personKey));
  return known
    .filter(({ personKey }) => !here.has(personKey))
    .map(({ personKey, from }) => ({ ...told, since: from, mirrorKey: profile.relations.mirror, personKey }));
};
