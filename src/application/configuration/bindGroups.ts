import type { BindingRecord } from '../../domain/approval/record';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordBinding } from './recordBinding';

/** A group that could not be tied to its chain. */
export interface UnboundGroup {
  readonly groupKey: string;
  readonly failure: Failure;
}

/**
 * Ties groups to chains, one after the other. A group whose binding the chain refuses is left as it was, and the next is
 * taken; any other trouble ends the run. Safe to repeat with the same record key: what is tied already is not tied twice.
 *
 * @param recordKey - of the whole run; each group's own is made of it
 * @returns the groups that were left
 * @throws Failure other than `invalid` and `missing`
 */
export async function bindGroups(
  ports: Pick<Ports, 'ledger'>,
  bindings: readonly BindingRecord[],
  recordKey: string
): Promise<readonly UnboundGroup[]> {
  const left: UnboundGroup[] = [];
  for (const binding of bindings) {
    try {
      await recordBinding(ports, binding, `${recordKey}-${binding.groupKey}`);
    } catch (failure) {
      if (!(failure instanceof Failure) || (failure.kind !== 'invalid' && failure.kind !== 'missing')) throw failure;
      left.push({ groupKey: binding.groupKey, failure });
    }
  }
  return left;
}
