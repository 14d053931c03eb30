import * as React from 'react';
import type { RevisionResult } from '../../application/revision/reviseMandate';
import { reviseMandates } from '../../application/revision/reviseMandates';
import { usePorts } from '../ports/usePorts';

export interface ManyAtWork {
  /** Null when nothing runs. */
  readonly running: { readonly done: number; readonly all: number } | null;
  /** How many were left untouched when it was last cancelled; 0 when it was not. */
  readonly left: number;
  readonly results: ReadonlyMap<string, RevisionResult>;
  readonly start: (mandateKeys: readonly string[]) => void;
  readonly cancel: () => void;
  readonly tell: (mandateKey: string, result: RevisionResult) => void;
}

/** Revises many mandates with progress; leaving the view cancels those not begun. */
export function useManyRevisions(): ManyAtWork {
  const ports = usePorts();
  const [results, setResults] = React.useState<ReadonlyMap<string, RevisionResult>>(new Map());
  const [running, setRunning] = React.useState<ManyAtWork['running']>(null);
  const [left, setLeft] = React.useState(0);
  const isCancelled = React.useRef(false);
  const cancel = React.useCallback(() => {
    isCancelled.current = true;
  }, []);
  React.useEffect(() => cancel, [cancel]);
  const tell = (mandateKey: string, result: RevisionResult): void => setResults((before) => new Map([...before, [mandateKey, result]]));
  const run = async (mandateKeys: readonly string[]): Promise<void> => {
    isCancelled.current = false;
    setLeft(0);
    setRunning({ done: 0, all: mandateKeys.length });
    let done = 0;
    await reviseMandates(ports, mandateKeys, {
      isCancelled: () => isCancelled.current,
      onResult: (key, result) => {
        done += 1;
        tell(key, result);
        setRunning({ done, all: mandateKeys.length });
      }
    });
    setRunning(null);
    setLeft(mandateKeys.length - done);
  };
  const start = (mandateKeys: readonly string[]): void => {
    void run(mandateKeys);
  };
  return { running, left, results, start, cancel, tell };
}
