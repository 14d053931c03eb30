import * as React from 'react';
import { fetchedPart } from '../../application/ports/fetchedPart';
import type { Overview } from '../../domain/overview/overview';
import type { OverviewFollowup } from '../../domain/overview/overviewFollowup';
import { painted } from '../loading/painted';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** What comes after the first paint; nothing while there is no overview, and for readers, who are not told. */
export function useFollowup(overview: Overview | null): Loaded<OverviewFollowup | null> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      if (!overview?.isParticipant) return null;
      await painted();
      const { readOverviewFollowup } = await fetchedPart(import(/* webpackChunkName: 'overview-followup' */ '../../application/overview/readOverviewFollowup'));
      return readOverviewFollowup(ports, overview.groups.map(({ group }) => group.key), overview.today);
    }, [ports, overview])
  );
}
