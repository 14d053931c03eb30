import * as React from 'react';
import { readComposition } from '../../../application/rosters/readComposition';
import type { CompositionFinding } from '../../../domain/composition/compositionFinding';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { MembersProps } from './Members';

/** Checks a roster against the rules of its family, with the groups that the rules look at. */
export function useComposition({ group, frame, roster }: MembersProps): Loaded<readonly CompositionFinding[] | null> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readComposition(ports, frame, group, roster), [ports, frame, group, roster]));
}
