import * as React from 'react';
import type { FairnessBasis } from '../../application/fairness/readFairnessFacts';
import { readFairnessFacts } from '../../application/fairness/readFairnessFacts';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** How many years back one can ask for. */
export const yearsBack = 10;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

export interface LoadedBasis extends FairnessBasis {
  readonly today: IsoDate;
  /** True for whoever records contributions. */
  readonly mayKeep: boolean;
  /** False for readers, who see no contributions. */
  readonly isParticipant: boolean;
}

/** All that is counted, of every year one can choose: a choice asks the server for nothing. */
export function useFairnessBasis(): Loaded<LoadedBasis> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const today = swedishDay(ports.clock.now());
      const thisYear = yearOf(today);
      const [basis, mayKeep, isParticipant] = await Promise.all([
        readFairnessFacts(ports, thisYear - yearsBack, thisYear),
        ports.session.mayKeepRosters(),
        ports.session.isParticipant()
      ]);
      return { ...basis, today, mayKeep, isParticipant };
    }, [ports])
  );
}
