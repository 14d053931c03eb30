import * as React from 'react';
import type { GroupRoom } from '../../application/groupRoom/groupRoom';
import { readGroupRoom } from '../../application/groupRoom/readGroupRoom';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export function useRoom(groupKey: string): Loaded<GroupRoom> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readGroupRoom(ports, groupKey, swedishDay(ports.clock.now())), [ports, groupKey]));
}
