import type { GroupState } from './groupState';
import { planGroup } from './planGroup';
import type { PlannedImport } from './plannedImport';
import type { ReadRow } from './readRow';
import type { RosterRow } from './rosterRow';

/**
 * What reading rows in would do, group by group in the order of the file. The same rows beside what they have been read
 * into give nothing but unchanged ones.
 *
 * @param states - of every group that a row is about
 */
export function planImport(rows: readonly ReadRow[], states: readonly GroupState[]): PlannedImport {
  const ofGroup = new Map<string, RosterRow[]>();
  for (const read of rows) {
    if (read.kind !== 'row') continue;
    const own = ofGroup.get(read.row.groupKey) ?? [];
    ofGroup.set(read.row.groupKey, own);
    own.push(read.row);
  }
  const stateOf = new Map(states.map((state) => [state.group.key, state]));
  const plans = [...ofGroup].flatMap(([groupKey, own]) => {
    const state = stateOf.get(groupKey);
    return state ? [planGroup(state, own)] : [];
  });
  return {
    rows: plans.flatMap((plan) => plan.rows),
    wrong: [...rows.filter((read) => read.kind === 'wrong'), ...plans.flatMap((plan) => plan.wrong)].sort((one, other) => one.number - other.number)
  };
}
