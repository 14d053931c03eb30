import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { Failure } from '../../../application/ports/failure';
import { failing, toFailure } from './toFailure';

type Calls<T extends readonly unknown[]> = { readonly [K in keyof T]: Promise<T[K]> };

/** Each call's result, or why it failed. */
export type Settled<T extends readonly unknown[]> = { readonly [K in keyof T]: T[K] | Failure };

/** Most operations SharePoint takes in one batch. */
const MAX_REQUESTS = 100;

/** A batch goes to the web itself: where it is not found there is none. */
const withoutSite = ({ kind, detail }: Failure): boolean => kind === 'missing' && detail.startsWith('404');

/**
 * Sends calls as one request; beyond 100 calls as several.
 * @throws Failure when the batch as a whole got no answer
 */
export async function settledInOneBatch<T extends readonly unknown[]>(
  sp: SPFI,
  calls: (batched: SPFI) => Calls<T>
): Promise<Settled<T>> {
  const [batched, execute] = sp.batched({ maxRequests: MAX_REQUESTS });
  // Outcomes are caught before the batch is sent: a call that fails in it is no unhandled rejection.
  const outcomes = calls(batched).map((call) => call.then((value: unknown) => value, toFailure));
  if (outcomes.length > 0) {
    await failing(execute).catch((failure: Failure) => {
      throw withoutSite(failure) ? new Failure('unprepared', failure.detail, { kind: 'site', name: '' }) : failure;
    });
  }
  return (await Promise.all(outcomes)) as unknown as Settled<T>;
}

/** As {@link settledInOneBatch}, for calls that must all succeed. @throws Failure the first one's */
export async function inOneBatch<T extends readonly unknown[]>(
  sp: SPFI,
  calls: (batched: SPFI) => Calls<T>
): Promise<T> {
  const outcomes = await settledInOneBatch(sp, calls);
  const failure = outcomes.find((outcome): outcome is Failure => outcome instanceof Failure);
  if (failure) {
    throw failure;
  }
  return outcomes as unknown as T;
}
