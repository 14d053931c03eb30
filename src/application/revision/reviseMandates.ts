import type { CasePorts } from '../approval/readLedgerCase';
import type { RevisionPorts } from './readRevision';
import type { RevisionResult } from './reviseMandate';
import { reviseMandate } from './reviseMandate';

/** How many mandates are revised at the same time: each makes some ten requests. */
const atOnce = 3;

export interface ManyRevisions {
  /** Told when a mandate is done. */
  readonly onResult: (mandateKey: string, result: RevisionResult) => void;
  /** Asked before each mandate: true leaves it and those after it as they are. */
  readonly isCancelled: () => boolean;
}

/**
 * Brings mandates to the newest version of their template, one by one in the order given. Words of their own are kept:
 * such changes are declined. One that fails does not stop the others.
 * @returns the result of each mandate that was reached
 */
export async function reviseMandates(
  ports: RevisionPorts & CasePorts,
  mandateKeys: readonly string[],
  { onResult, isCancelled }: ManyRevisions
): Promise<ReadonlyMap<string, RevisionResult>> {
  const results = new Map<string, RevisionResult>();
  const waiting = [...mandateKeys];
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined && !isCancelled(); key = waiting.shift()) {
      const result = await reviseMandate(ports, key, null);
      results.set(key, result);
      onResult(key, result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
