import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { PublicationResult } from '../../../application/publication/publication';
import { stampWithdrawn } from '../../../application/publication/stampWithdrawn';
import { usePorts } from '../../ports/usePorts';
import { describeTrail } from '../Trail/describeTrail';

export interface StampState {
  readonly isWorking: boolean;
  readonly failure: unknown;
  readonly refusal: Exclude<PublicationResult, { kind: 'published' }> | null;
  readonly stamp: () => void;
}

/** Stamps a withdrawn mandate. The record key is kept until the result is known, so that a repeat goes on. */
export function useStamp(mandateKey: string, onStamped: (ledgerCase: LedgerCase) => Promise<void>): StampState {
  const ports = usePorts();
  const recordKey = React.useRef('');
  const [isWorking, setWorking] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const [refusal, setRefusal] = React.useState<StampState['refusal']>(null);
  const run = async (): Promise<void> => {
    recordKey.current ||= ports.identifiers.next();
    const result = await stampWithdrawn(ports, { mandateKey, recordKey: recordKey.current, describeTrail });
    recordKey.current = '';
    setWorking(false);
    if (result.kind === 'published') {
      await onStamped(result.ledgerCase);
    } else {
      setRefusal(result);
    }
  };
  return {
    isWorking,
    failure,
    refusal,
    stamp: () => {
      if (isWorking) return;
      setWorking(true);
      setFailure(null);
      setRefusal(null);
      run().catch((thrown) => {
        setWorking(false);
        setFailure(thrown);
      });
    }
  };
}
