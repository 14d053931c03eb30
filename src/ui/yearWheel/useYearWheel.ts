import * as React from 'react';
import type { GroupYear } from '../../application/followup/readGroupYear';
import { readGroupYear } from '../../application/followup/readGroupYear';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface ToldYear {
  readonly year: GroupYear;
  /** False for a reader, who is not told how obligations stand. */
  readonly isTold: boolean;
}

/** What any of a group's years is told from, in one batch: another year takes no request. */
export function useYearWheel(groupKey: string): Loaded<ToldYear> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const [year, isTold] = await Promise.all([readGroupYear(ports, groupKey, { today: swedishDay(ports.clock.now()) }), ports.session.isParticipant()]);
      return { year, isTold };
    }, [ports, groupKey])
  );
}
