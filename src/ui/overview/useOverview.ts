import * as React from 'react';
import { readOverview } from '../../application/overview/readOverview';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Overview } from '../../domain/overview/overview';
import type { OverviewScope } from '../../domain/overview/overviewScope';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** What an overview is first painted with. */
export function useOverview({ kind, key }: OverviewScope): Loaded<Overview> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readOverview(ports, { kind, key }, swedishDay(ports.clock.now())), [ports, kind, key]));
}
