/** The site's clock. Runs with the machine's until a test or the demo sets it. */
export interface SiteClock {
  now(): Date;
  /** Sets the time, or back to the machine's; the clock runs on from there. */
  set(time: Date | undefined): void;
  /** Lets it stand at a time until it is set or moved: however long something takes, it happens then. */
  stop(time: Date): void;
  /** Moves the time forward (or back, when negative). */
  advance(milliseconds: number): void;
}

export function createSiteClock(machineTime: () => number = Date.now): SiteClock {
  let offset = 0;
  let stopped: Date | undefined;
  return {
    now: () => stopped ?? new Date(machineTime() + offset),
    stop: time => {
      stopped = time;
    },
    set: time => {
      stopped = undefined;
      offset = time ? time.getTime() - machineTime() : 0;
    },
    advance: milliseconds => {
      if (stopped) offset = stopped.getTime() - machineTime();
      stopped = undefined;
      offset += milliseconds;
    }
  };
}
