import { wheelSources } from '../../../application/followup/wheelSources';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import type { WheelEvent, WheelMonth } from '../../../domain/followup/wheelEvent';
import { yearWheel } from '../../../domain/followup/yearWheel';

/** Whoever is not told how an obligation stands sees its day alone. */
const untold = (event: WheelEvent): WheelEvent =>
  event.kind === 'obligation' ? { ...event, standing: { ...event.standing, state: 'notMeasurable' } } : event;

/** The months of this year in the room, by what it has read. */
export function monthsOfRoom({ followup, roster, profile, mandates, me, today }: GroupRoom): readonly WheelMonth[] {
  const files = mandates.flatMap(({ file }) => file ?? []);
  const months = yearWheel(wheelSources(followup, roster.roster, profile, files), today.slice(0, 4), today, followup.settings);
  return me.isParticipant ? months : months.map(({ month, events }) => ({ month, events: events.map(untold) }));
}
