import { readLedgerCase } from '../approval/readLedgerCase';
import type { LedgerCase } from '../approval/readLedgerCase';
import { Failure } from '../ports/failure';
import type { PublicationPorts, PublicationRequest, PublicationResult } from './publication';

/** A case that goes on changing is left to the next attempt. */
const ATTEMPTS = 3;

/**
 * Reads the case and does with it what is to be done, again from the start when the case has moved on meanwhile.
 * @throws Failure other than `denied`; `conflict` when the case does not come to rest
 */
export async function unlessMoved(
  ports: PublicationPorts,
  { mandateKey, onStep }: PublicationRequest,
  work: (ledgerCase: LedgerCase) => Promise<PublicationResult | { readonly kind: 'moved' }>
): Promise<PublicationResult> {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      onStep?.('verify');
      const result = await work(await readLedgerCase(ports, mandateKey));
      if (result.kind !== 'moved') return result;
    }
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'denied') return { kind: 'denied' };
    throw failure;
  }
  throw new Failure('conflict', `The case of ${mandateKey} changes while it is published`);
}
