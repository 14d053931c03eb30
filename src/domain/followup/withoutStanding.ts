import { isDueByStanding } from './isDueByStanding';
import type { WheelEvent, WheelMonth } from './wheelEvent';

function untold(event: WheelEvent): readonly WheelEvent[] {
  if (event.kind !== 'obligation') return [event];
  return isDueByStanding(event.obligation) ? [] : [{ ...event, standing: { ...event.standing, state: 'notMeasurable' } }];
}

/** The year for whoever cannot see how an obligation stands: its day alone, and none whose day follows from how it stands. */
export const withoutStanding = (months: readonly WheelMonth[]): readonly WheelMonth[] =>
  months.map(({ month, events }) => ({ month, events: events.flatMap(untold) }));
