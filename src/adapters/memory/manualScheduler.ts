import type { Scheduler } from '../../application/ports/scheduler';

interface PlannedTask {
  readonly due: number;
  readonly task: () => void;
}

/** A scheduler whose time passes only when a test says so. */
export interface ManualScheduler extends Scheduler {
  /** Lets time pass, runs what falls due in order, and waits until the promises it started have settled. */
  advance(milliseconds: number): Promise<void>;
  /** Milliseconds until the next task; null when none is planned. */
  untilNext(): number | null;
}

/** Long enough for chains of promises in memory, none of which waits for anything. */
const turns = 50;

export async function settled(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await Promise.resolve();
  }
}

export function createManualScheduler(): ManualScheduler {
  let now = 0;
  let planned: readonly PlannedTask[] = [];
  const next = (): PlannedTask | undefined => [...planned].sort((one, other) => one.due - other.due)[0];
  return {
    after: (milliseconds, task) => {
      const entry = { due: now + milliseconds, task };
      planned = [...planned, entry];
      return () => {
        planned = planned.filter((candidate) => candidate !== entry);
      };
    },
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      await settled();
      for (let due = next(); due && due.due <= end; due = next()) {
        const running = due;
        planned = planned.filter((candidate) => candidate !== running);
        now = running.due;
        running.task();
        await settled();
      }
      now = end;
    },
    untilNext: () => {
      const due = next()?.due;
      return due === undefined ? null : due - now;
    }
  };
}
