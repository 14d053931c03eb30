import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { swedishOrder } from '../../../domain/roster/swedishOrder';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** Groups with a template that the user may write for, by name. */
export function useWritableGroups(): Loaded<readonly Group[]> {
  const { roster, session } = usePorts();
  const load = React.useCallback(async () => {
    const groups = (await roster.groups()).filter(({ templateFamily }) => templateFamily !== '');
    const rights = await Promise.all(groups.map(({ key }) => session.mayWriteFor(key)));
    return groups.filter((_, index) => rights[index]).sort((one, other) => swedishOrder(one.name, other.name));
  }, [roster, session]);
  return useLoaded(load);
}
