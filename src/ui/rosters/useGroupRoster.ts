import * as React from 'react';
import type { GroupRoster } from '../../application/rosters/readGroupRoster';
import { readGroupRoster } from '../../application/rosters/readGroupRoster';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** Who sits in a group; nothing is asked for without one. */
export function useGroupRoster(groupKey: string): Loaded<GroupRoster | null> {
  const ports = usePorts();
  return useLoaded(React.useCallback(async () => (groupKey === '' ? null : readGroupRoster(ports, groupKey)), [ports, groupKey]));
}
