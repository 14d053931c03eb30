import * as React from 'react';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import type { PublicationResult } from '../../../application/publication/publication';
import { publishMandate } from '../../../application/publication/publishMandate';
import { stampWithdrawn } from '../../../application/publication/stampWithdrawn';
import type { FileRepair } from '../../../domain/approval/fileRepair';
import { useAttempt } from '../../loading/useAttempt';
import { usePorts } from '../../ports/usePorts';
import { describeTrail } from '../Trail/describeTrail';

export interface RepairState {
  readonly isWorking: boolean;
  readonly failure: unknown;
  readonly refusal: Exclude<PublicationResult, { kind: 'published' }> | null;
  /** @param reviewDate of a text that is put back; may be empty */
  readonly mend: (reviewDate: string) => void;
}

/** Stamps a withdrawn text, or puts the text in force back. The record key is kept until the result is known, so that a repeat goes on. */
export function useRepair(mandateKey: string, kind: FileRepair['kind'], onMended: (ledgerCase: LedgerCase) => Promise<void>): RepairState {
  const ports = usePorts();
  const recordKey = React.useRef('');
  const { isWorking, failure, attempt } = useAttempt();
  const [refusal, setRefusal] = React.useState<RepairState['refusal']>(null);
  const run = async (reviewDate: string): Promise<void> => {
    recordKey.current ||= ports.identifiers.next();
    const request = { mandateKey, recordKey: recordKey.current, describeTrail };
    const result = await (kind === 'stamp' ? stampWithdrawn(ports, request) : publishMandate(ports, { ...request, reviewDate }));
    recordKey.current = '';
    if (result.kind === 'published') {
      await onMended(result.ledgerCase);
    } else {
      setRefusal(result);
    }
  };
  return {
    isWorking,
    failure,
    refusal,
    mend: (reviewDate) =>
      attempt(() => {
        setRefusal(null);
        return run(reviewDate);
      })
  };
}
