import * as React from 'react';
import type { InterestsRead } from '../../application/interests/readInterests';
import { readInterests } from '../../application/interests/readInterests';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import type { OpenedWork } from '../loading/useOpenedWork';
import { useOpenedWork } from '../loading/useOpenedWork';
import { usePorts } from '../ports/usePorts';

/** Which declaration, or the form for a new one, is open. */
export interface InterestsState extends OpenedWork {
  readonly loaded: Loaded<InterestsRead>;
}

/** The declarations, and one thing at a time done with them. */
export function useInterests(): InterestsState {
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => readInterests(ports), [ports]));
  const work = useOpenedWork('', () => loaded.kind === 'loaded' && loaded.reload());
  return { loaded, ...work };
}
