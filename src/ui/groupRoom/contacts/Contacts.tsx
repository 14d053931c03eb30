import * as React from 'react';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import type { RoomPanelProps } from '../RoomPanel';
import { ContactQuestion } from './ContactQuestion';
import { useContactRoutes } from './useContactRoutes';

/** *Vem kontaktar jag?*: the way to whoever somebody wants to reach from the group. */
export function Contacts({ room }: Pick<RoomPanelProps, 'room'>): JSX.Element {
  const loaded = useContactRoutes(room);
  if (loaded.kind === 'loading') return <Skeleton lines={[40, 60, 80]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  return <ContactQuestion room={room} routes={loaded.value} />;
}
