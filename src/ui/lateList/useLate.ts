import * as React from 'react';
import type { LateObligation, LateScope } from '../../application/followup/lateOf';
import { lateOf } from '../../application/followup/lateOf';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface ToldLate {
  readonly late: readonly LateObligation[];
  /** False for a reader, who is not told how obligations stand. */
  readonly isTold: boolean;
}

/** What is late for somebody as of today; nothing is asked for before one is chosen. */
export function useLate({ kind, key }: LateScope): Loaded<ToldLate> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const [isTold, late] = await Promise.all([
        ports.session.isParticipant(),
        key === '' ? [] : lateOf(ports, { kind, key }, { today: swedishDay(ports.clock.now()) })
      ]);
      return { late, isTold };
    }, [ports, kind, key])
  );
}
