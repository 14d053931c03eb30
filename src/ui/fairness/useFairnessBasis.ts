import * as React from 'react';
import type { FairnessBasis } from '../../application/fairness/readFairnessFacts';
import { readFairnessFacts } from '../../application/fairness/readFairnessFacts';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** How many years back one can ask for. */
export const yearsBack = 10;

export interface LoadedBasis extends FairnessBasis {
  readonly thisYear: number;
}

/** All that is counted, of every year one can choose: a choice asks the server for nothing. */
export function useFairnessBasis(): Loaded<LoadedBasis> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const thisYear = Number(swedishDay(ports.clock.now()).slice(0, 4));
      return { ...(await readFairnessFacts(ports, thisYear - yearsBack, thisYear)), thisYear };
    }, [ports])
  );
}
