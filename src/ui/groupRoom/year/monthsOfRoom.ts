import { wheelSources } from '../../../application/followup/wheelSources';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import type { WheelMonth } from '../../../domain/followup/wheelEvent';
import { withoutStanding } from '../../../domain/followup/withoutStanding';
import { yearWheel } from '../../../domain/followup/yearWheel';

/** The months of this year in the room, by what it has read. */
export function monthsOfRoom({ followup, roster, profile, mandates, me, today }: GroupRoom): readonly WheelMonth[] {
  const files = mandates.flatMap(({ file }) => file ?? []);
  const months = yearWheel(wheelSources(followup, roster.roster, profile, files), today.slice(0, 4), today, followup.settings);
  return me.isParticipant ? months : withoutStanding(months);
}
