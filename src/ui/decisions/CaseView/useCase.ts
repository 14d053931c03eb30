import * as React from 'react';
import { readCase, viewCase } from '../../../application/approval/readCase';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

export interface CaseOnScreen {
  /** Null for a reader, who sees no cases. */
  readonly loaded: Loaded<CaseView | null>;
  /** Shows the case as it stands after a write. */
  show(ledgerCase: LedgerCase): Promise<void>;
}

/** One case, read from the ledger; after a write what the write brought back is shown without a new load. */
export function useCase(mandateKey: string): CaseOnScreen {
  const ports = usePorts();
  const loaded = useLoaded(
    React.useCallback(
      async () => ((await ports.session.isParticipant()) ? readCase(ports, mandateKey) : null),
      [ports, mandateKey]
    )
  );
  const [written, setWritten] = React.useState<{ readonly over: CaseView | null; readonly view: CaseView } | null>(null);
  const read = loaded.kind === 'loaded' ? loaded.value : null;
  // A reload after the write has the last word.
  const current = written && written.over === read ? written.view : read;
  return {
    loaded: loaded.kind === 'loaded' ? { ...loaded, value: current } : loaded,
    show: async (ledgerCase) => setWritten({ over: read, view: await viewCase(ports, ledgerCase) })
  };
}
