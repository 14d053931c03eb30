import type { CountedDelegation } from './delegations';
import { capacityOf } from './delegations';

/** Why a substitute does not speak for a body: the period has not begun, or has ended. */
export type OutsidePeriod = 'notYet' | 'ended';

/**
 * Whether somebody who may write in a body's folder would write there as a substitute outside the own period, so that
 * the fold would not count it; null for a member, and for a substitute whose period it is.
 * @param account login in lower case
 */
export function outsidePeriod(account: string, body: string, now: Date, delegations: readonly CountedDelegation[]): OutsidePeriod | null {
  const { kind } = capacityOf({ id: Number.MAX_SAFE_INTEGER, account, created: now.toISOString() }, body, delegations);
  return kind === 'ended' || kind === 'notYet' ? kind : null;
}
