import * as React from 'react';
import type { GroupFollowup } from '../../application/followup/groupFollowup';
import { obligationsOfGroup } from '../../application/followup/obligationsOfGroup';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { RosterEvidence } from '../../domain/followup/evidence';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface ToldObligations {
  readonly followup: GroupFollowup;
  /** False for a reader, who is not told how obligations stand. */
  readonly isTold: boolean;
}

/**
 * A group's obligations as they stand today, in one batch.
 * @param readRoster what its roster shows, read in the same batch; stable between renders
 */
export function useObligations(groupKey: string, readRoster: () => Promise<readonly RosterEvidence[]>): Loaded<ToldObligations> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const rosters = readRoster().then((evidence) => new Map([[groupKey, evidence]]));
      const view = { today: swedishDay(ports.clock.now()), rosters };
      const [followup, isTold] = await Promise.all([obligationsOfGroup(ports, groupKey, view), ports.session.isParticipant()]);
      return { followup, isTold };
    }, [ports, groupKey, readRoster])
  );
}
