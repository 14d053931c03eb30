/** The site's clock. Runs with the machine's until a test or the demo sets it. */
export interface SiteClock {
  now(): Date;
  /** Sets the time, or back to the machine's; the clock runs on from there. */
  set(time: Date | undefined): void;
  /** Moves the time forward (or back, when negative). */
  advance(milliseconds: number): void;
}

export function createSiteClock(machineTime: () => number = Date.now): SiteClock {
  let offset = 0;
  return {
    now: () => new Date(machineTime() + offset),
    set: time => {
      offset = time ? time.getTime() - machineTime() : 0;
    },
    advance: milliseconds => {
      offset += milliseconds;
    }
  };
}
