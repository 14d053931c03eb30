import * as React from 'react';
import { openCase } from '../../../application/approval/openCase';
import { viewCase } from '../../../application/approval/readCase';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

export interface CaseOnScreen {
  /** Null for a reader, who sees no cases. */
  readonly loaded: Loaded<CaseView | null>;
  /** The user's; empty until the case has come. */
  readonly login: string;
  /** Shows the case as it stands after a write. */
  show(ledgerCase: LedgerCase): Promise<void>;
}

/** One case, read from the ledger; after a write what the write brought back is shown without a new load. */
export function useCase(mandateKey: string): CaseOnScreen {
  const ports = usePorts();
  const loaded = useLoaded(
    React.useCallback(() => openCase(ports, mandateKey), [ports, mandateKey])
  );
  const [written, setWritten] = React.useState<{ readonly over: CaseView | null; readonly view: CaseView } | null>(null);
  const read = loaded.kind === 'loaded' ? loaded.value.view : null;
  // A reload after the write has the last word.
  const current = written && written.over === read ? written.view : read;
  return {
    loaded: loaded.kind === 'loaded' ? { ...loaded, value: current } : loaded,
    login: loaded.kind === 'loaded' ? loaded.value.login : '',
    show: async (ledgerCase) => setWritten({ over: read, view: await viewCase(ports, ledgerCase) })
  };
}
