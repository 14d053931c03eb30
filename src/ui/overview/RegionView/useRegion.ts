import * as React from 'react';
import { regionOverview } from '../../../application/overview/regionOverview';
import type { RegionOverview } from '../../../application/overview/regionOverview';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** Everything the region's page shows, in one load. */
export function useRegion(regionKey: string): Loaded<RegionOverview> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(() => regionOverview(ports, regionKey, swedishDay(ports.clock.now())), [ports, regionKey])
  );
}
