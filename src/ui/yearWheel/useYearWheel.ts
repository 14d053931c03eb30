import * as React from 'react';
import type { GroupYear } from '../../application/followup/readGroupYear';
import { readGroupYear } from '../../application/followup/readGroupYear';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** What any of a group's years is told from, in one batch: another year takes no request. */
export function useYearWheel(groupKey: string): Loaded<GroupYear> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readGroupYear(ports, groupKey, { today: swedishDay(ports.clock.now()) }), [ports, groupKey]));
}
