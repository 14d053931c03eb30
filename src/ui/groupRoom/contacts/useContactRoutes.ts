import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { readContactRoutes } from '../../../application/groupRoom/readContactRoutes';
import type { FoundRoute } from '../../../domain/groupRoom/routesIn';
import type { Loaded } from '../../loading/useLoaded';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** Whom one can reach from the group, as its mandate and its family have it. */
export function useContactRoutes({ followup }: GroupRoom): Loaded<readonly FoundRoute[]> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readContactRoutes(ports, followup), [ports, followup]));
}
