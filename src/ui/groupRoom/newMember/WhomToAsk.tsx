import * as React from 'react';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { FoundWay } from '../contacts/FoundWay';
import { useContactRoutes } from '../contacts/useContactRoutes';
import type { RoomPanelProps } from '../RoomPanel';

/** Those who answer for the group. */
export function WhomToAsk({ room }: Pick<RoomPanelProps, 'room'>): JSX.Element | null {
  const loaded = useContactRoutes(room);
  if (loaded.kind === 'loading') return <Skeleton lines={[50]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const route = loaded.value.find(({ reaches }) => reaches.whom === 'group');
  return route ? <FoundWay room={room} question={{ route, chosen: '', regionKey: '' }} /> : null;
}
