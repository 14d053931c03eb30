import type { Closing } from '../../domain/roster/groupProfile';
import { Failure } from '../ports/failure';
import type { StoredGroup } from '../ports/groupEditor';
import type { ClosedGroup, ClosingPorts } from './closeGroup';
import { closeGroup } from './closeGroup';

/**
 * Merges groups into another: each is closed by the decision and names the group it has become part of. Who sits on in
 * that group is said there, seat by seat. Safe to repeat.
 * @throws Failure `invalid` when the group is merged into itself, or into one that is closed; else as `closeGroup`
 */
export async function mergeGroups(
  ports: ClosingPorts,
  merged: readonly StoredGroup[],
  into: StoredGroup,
  decision: Omit<Closing, 'mergedInto'>,
  note: string
): Promise<readonly ClosedGroup[]> {
  const { key } = into.group;
  if (merged.some(({ group }) => group.key === key)) throw new Failure('invalid', `${key} cannot be merged into itself`);
  if (into.profile.closing !== null) throw new Failure('invalid', `${key} was closed on ${into.profile.closing.date}`);
  const closed: ClosedGroup[] = [];
  for (const stored of merged) {
    closed.push(await closeGroup(ports, stored, { ...decision, mergedInto: key }, note));
  }
  return closed;
}
