import * as React from 'react';
import type { ToldMeetings } from '../../application/followup/readGroupMeetings';
import { readGroupMeetings } from '../../application/followup/readGroupMeetings';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** A group's meetings, in one batch. */
export function useMeetings(groupKey: string): Loaded<ToldMeetings> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readGroupMeetings(ports, groupKey), [ports, groupKey]));
}
