import { countedConfiguration } from '../../domain/approval/configuration';
import type { BindingRecord } from '../../domain/approval/record';
import { sameRecord } from '../../domain/approval/sameRecord';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { recordBinding } from './recordBinding';

/**
 * Ties groups to chains, one after the other. A group whose binding the chain refuses is left as it was, and the next is
 * taken; any other trouble ends the run. Safe to repeat: a group that is tied so already is not tied again.
 *
 * @returns keys of the groups that were left
 * @throws Failure other than `invalid` and `missing`
 */
export async function bindGroups(
  ports: Pick<Ports, 'ledger' | 'identifiers'>,
  bindings: readonly BindingRecord[]
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const binding of bindings) {
    const counted = countedConfiguration(await ports.ledger.bindings(binding.groupKey));
    const last = counted[counted.length - 1];
    if (last && sameRecord(last.record, binding)) continue;
    try {
      await recordBinding(ports, binding, ports.identifiers.next());
    } catch (failure) {
      if (!(failure instanceof Failure) || (failure.kind !== 'invalid' && failure.kind !== 'missing')) throw failure;
      left.push(binding.groupKey);
    }
  }
  return left;
}
