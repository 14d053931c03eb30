import * as React from 'react';
import type { ChainsView } from '../../application/configuration/readChains';
import { readChains } from '../../application/configuration/readChains';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** What the view may show and offer before anything of the chains is read. */
export interface ChainsAccess {
  readonly participant: boolean;
  readonly mayConfigure: boolean;
}

/** Asked in the batch of whatever the open tab reads first. */
export function useChainsAccess(): Loaded<ChainsAccess> {
  const { session } = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const [participant, mayConfigure] = await Promise.all([session.isParticipant(), session.mayConfigure()]);
      return { participant, mayConfigure };
    }, [session])
  );
}

/** Reads how mandates are decided, in one batch and one more; nothing before it is wanted. */
export function useChains(isWanted: boolean): Loaded<ChainsView | null> {
  const ports = usePorts();
  const [wasWanted, want] = React.useState(isWanted);
  React.useEffect(() => {
    if (isWanted) want(true);
  }, [isWanted]);
  return useLoaded(React.useCallback(async () => (wasWanted ? readChains(ports) : null), [ports, wasWanted]));
}
