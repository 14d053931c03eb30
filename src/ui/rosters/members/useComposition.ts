import * as React from 'react';
import type { RosterStanding } from '../../../application/rosters/readComposition';
import { readComposition } from '../../../application/rosters/readComposition';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { MembersProps } from './Members';

/** Checks a roster against the rules of its family, with the groups that the rules look at. */
export function useComposition({ group, frame, roster }: MembersProps): Loaded<RosterStanding | null> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readComposition(ports, frame, group, roster), [ports, frame, group, roster]));
}
