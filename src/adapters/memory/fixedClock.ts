import type { Clock } from '../../application/ports/clock';

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  advance(milliseconds: number): void;
}

/** @param start ISO instant */
export function createFixedClock(start: string): FixedClock {
  let instant = Date.parse(start);
  return {
    now: () => new Date(instant),
    advance: (milliseconds) => {
      instant += milliseconds;
    }
  };
}
