import * as React from 'react';
import { readRosterEvidence } from '../../application/followup/readRosterEvidence';
import type { GroupRoster } from '../../application/rosters/readGroupRoster';
import type { RosterFrame } from '../../application/rosters/readRosterFrame';
import type { Group } from '../../domain/roster/roster';
import { Skeleton } from '../components/Skeleton/Skeleton';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { ObligationsPanel } from './ObligationsPanel';

export interface ObligationsTabProps {
  readonly group: Group;
  readonly frame: RosterFrame;
  readonly roster: Loaded<GroupRoster | null>;
  /** True for those who may attest for the group. */
  readonly mayAttest: boolean;
}

/** A group's obligations, with what its roster shows of them. A roster that cannot be read shows nothing. */
export function ObligationsTab({ group, frame, roster, mayAttest }: ObligationsTabProps): JSX.Element {
  const ports = usePorts();
  const known = roster.kind === 'loaded' ? roster.value : null;
  const readRoster = React.useCallback(
    async () => (known === null ? [] : readRosterEvidence(ports, frame, group, known)),
    [ports, frame, group, known]
  );
  if (roster.kind === 'loading') return <Skeleton lines={[50, 25, 70, 60, 25, 70]} />;
  return <ObligationsPanel groupKey={group.key} readRoster={readRoster} mayAttest={mayAttest} />;
}
