import { regionsOfGroup } from '../../roster/regionsOfGroup';
import { countsAsMember } from '../countsAsMember';
import type { Check } from '../standing';
import { unfilled } from '../unfilled';

/** Each region of the group's healthcare regions has a member, told once however many of its seats are vacant. */
export const memberPerRegion: Check<'memberPerRegion'> = ({ demand }, standing) =>
  regionsOfGroup(standing.group).flatMap(({ key: regionKey }) => {
    const lacks = unfilled(standing, ({ seat }) => seat.regionKey === regionKey && countsAsMember(seat, standing.rules));
    return lacks ? [{ kind: 'regionWithoutMember', groupKey: standing.group.key, demand, regionKey, ...lacks }] : [];
  });
