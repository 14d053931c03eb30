import type { SPFI } from '@pnp/sp';
import { Failure } from '../../../application/ports/failure';
import { settledInOneBatch } from './inOneBatch';
import { failing } from './toFailure';

/** A read through the given connection. */
export type Read<T> = (through: SPFI) => Promise<T>;

/** Runs a read, together with all others begun in the same moment. @throws Failure */
export type ReadTogether = <T>(read: Read<T>) => Promise<T>;

interface Waiting {
  readonly read: Read<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: unknown) => void;
}

async function answer(sp: SPFI, waiting: readonly Waiting[]): Promise<void> {
  const [only] = waiting;
  if (only && waiting.length === 1) {
    await failing(() => only.read(sp)).then(only.resolve, only.reject);
    return;
  }
  try {
    const outcomes = await settledInOneBatch<readonly unknown[]>(sp, (batched) => waiting.map(({ read }) => read(batched)));
    waiting.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index];
      return outcome instanceof Failure ? reject(outcome) : resolve(outcome);
    });
  } catch (failure) {
    waiting.forEach(({ reject }) => reject(failure));
  }
}

/**
 * Sends reads that begin in the same turn of the event loop as one batch, whichever stores they come from: a view
 * that asks several ports at once costs one request before its first paint.
 */
export function createReadTogether(sp: SPFI): ReadTogether {
  let waiting: Waiting[] = [];
  return <T>(read: Read<T>) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) {
        setTimeout(() => {
          const now = waiting;
          waiting = [];
          void answer(sp, now);
        }, 0);
      }
      waiting.push({ read, resolve: resolve as (value: unknown) => void, reject });
    });
}
