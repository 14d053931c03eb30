import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { byName } from '../../../domain/roster/byName';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** Groups with a template that the user may write for, by name. */
export function useWritableGroups(): Loaded<readonly Group[]> {
  const { roster, session } = usePorts();
  const load = React.useCallback(async () => {
    const [groups, written] = await Promise.all([roster.groups(), session.writingGroups()]);
    const writable = groups.filter(({ key, templateFamily }) => templateFamily !== '' && written.includes(key));
    return writable.sort(byName);
  }, [roster, session]);
  return useLoaded(load);
}
