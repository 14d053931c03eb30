import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { readCaseSurroundings } from '../../../application/approval/readCaseSurroundings';
import type { CaseSurroundings } from '../../../application/approval/readCaseSurroundings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

export interface Surroundings {
  /** Null until they are read, and when they cannot be. */
  readonly read: CaseSurroundings | null;
  /** Set when they could not be read. */
  readonly retry: (() => void) | null;
}

/** What stands around a case: read when the case itself is shown. */
export function useSurroundings({ mandateKey, groupKey, snapshot }: CaseView): Surroundings {
  const ports = usePorts();
  const loaded = useLoaded(
    React.useCallback(
      () => readCaseSurroundings(ports, { mandateKey, groupKey, snapshot }),
      // The text of a key never changes.
      [ports, mandateKey, groupKey, snapshot?.snapshot.key]
    )
  );
  return {
    read: loaded.kind === 'loaded' ? loaded.value : null,
    retry: loaded.kind === 'failed' ? loaded.retry : null
  };
}
