import { countiesOfGroup } from '../countiesOfGroup';
import { countyOf } from '../countyOf';
import type { Check } from '../standing';
import { unfilled } from '../unfilled';

/** The municipalities of each county have a member. */
export const municipalMember: Check<'municipalMember'> = ({ demand }, standing) =>
  countiesOfGroup(standing.group).flatMap(({ regionKey }) => {
    const lacks = unfilled(standing, ({ seat }) => seat.role === 'municipal' && countyOf(seat) === regionKey);
    return lacks ? [{ kind: 'countyWithoutMember', groupKey: standing.group.key, demand, regionKey, ...lacks }] : [];
  });
