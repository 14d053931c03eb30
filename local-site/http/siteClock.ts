/** The site's clock. Runs with the machine's until a test or the demo sets it. */
export interface SiteClock {
  now(): Date;
  /** Sets the time; the clock runs on from there. */
  set(time: Date): void;
  /** Moves the time forward (or back, when negative). */
  advance(milliseconds: number): void;
}

export function createSiteClock(machineTime: () => number = Date.now): SiteClock {
  let offset = 0;
  return {
    now: () => new Date(machineTime() + offset),
    set: time => {
      offset = time.getTime() - machineTime();
    },
    advance: milliseconds => {
      offset += milliseconds;
    }
  };
}
