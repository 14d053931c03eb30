import type { LedgerCase } from '../approval/readLedgerCase';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** Ports of those who wake the flows; without the queue nobody is woken, and nothing else is different. */
export type NoticePorts = Partial<Pick<Ports, 'decisionRequests'>>;

/**
 * Asks for a notice to those an ongoing case waits for now; once for each step of each text, however often it is
 * called. A queue that refuses is no failure: what happened stands in the ledger, and the lists show it.
 */
export async function requestNotice({ decisionRequests }: NoticePorts, { mandateKey, state }: LedgerCase): Promise<void> {
  const { ongoing } = state;
  if (ongoing === null || decisionRequests === undefined) return;
  const waitsIn = ongoing.currentStep?.step.key ?? ongoing.state;
  try {
    await decisionRequests.add(`${ongoing.snapshotKey}-${waitsIn}`, mandateKey);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
  }
}
