import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { readContactWay } from '../../../application/groupRoom/readContactWay';
import type { ContactWay } from '../../../domain/groupRoom/contactWay';
import type { FoundRoute } from '../../../domain/groupRoom/routesIn';
import type { Loaded } from '../../loading/useLoaded';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** What somebody asks of a way. */
export interface WayQuestion {
  readonly route: FoundRoute;
  /** Key of the body asked for; empty for none. */
  readonly chosen: string;
  /** Key of the region asked for; empty for none. */
  readonly regionKey: string;
}

/** The way with its names, in one batch. */
export function useContactWay({ group, bodies, today, roster }: GroupRoom, { route, chosen, regionKey }: WayQuestion): Loaded<ContactWay> {
  const ports = usePorts();
  return useLoaded(
    React.useCallback(
      () => readContactWay(ports, route, { group, bodies, chosen, today, regionKey }, roster.roster),
      [ports, route, group, bodies, chosen, today, regionKey, roster]
    )
  );
}
