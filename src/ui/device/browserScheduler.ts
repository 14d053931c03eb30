import type { Scheduler } from '../../application/ports/scheduler';

/** Does things later on the page's own clock. */
export const browserScheduler: Scheduler = {
  after: (milliseconds, task) => {
    const timer = window.setTimeout(task, milliseconds);
    return () => window.clearTimeout(timer);
  }
};
