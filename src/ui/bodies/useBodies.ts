import * as React from 'react';
import type { BodiesView } from '../../application/delegation/readBodies';
import { readBodies } from '../../application/delegation/readBodies';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export function useBodies(): Loaded<BodiesView> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readBodies(ports), [ports]));
}
