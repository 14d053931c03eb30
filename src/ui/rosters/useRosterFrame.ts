import * as React from 'react';
import type { RosterFrame } from '../../application/rosters/readRosterFrame';
import { readRosterFrame } from '../../application/rosters/readRosterFrame';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** Which groups there are, and what one may do: what the view is first painted with. */
export function useRosterFrame(): Loaded<RosterFrame> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readRosterFrame(ports), [ports]));
}
