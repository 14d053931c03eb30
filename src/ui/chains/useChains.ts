import * as React from 'react';
import type { ChainsView } from '../../application/configuration/readChains';
import { readChains } from '../../application/configuration/readChains';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** Reads how mandates are decided: one batch before the first paint. */
export function useChains(): Loaded<ChainsView> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => readChains(ports), [ports]));
}
