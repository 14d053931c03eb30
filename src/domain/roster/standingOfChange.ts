import type { SeatChange } from './seatChange';
import type { SeatSchedule } from './seatSchedule';

/**
 * What has become of a change: begun and to be completed, carried through, or nothing of it. A change that only takes
 * back or adjusts is known as carried through by what it says.
 */
export function standingOfChange({ confirmed, pending }: SeatSchedule, change: SeatChange): 'begun' | 'confirmed' | 'none' {
  if (pending?.key === change.key) return 'begun';
  const { adjust, withdraw, begin } = change;
  const isDone =
    (begin === null || confirmed.some(({ termKey, from, to }) => termKey === begin.key && from === begin.from && to === begin.to)) &&
    (adjust === null || confirmed.some(({ termKey, from, to }) => termKey === adjust.termKey && from === adjust.from && to === adjust.to)) &&
    (withdraw === '' || confirmed.every(({ termKey }) => termKey !== withdraw));
  return isDone ? 'confirmed' : 'none';
}
