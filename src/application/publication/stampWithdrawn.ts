import { fileRepair } from '../../domain/approval/fileRepair';
import { storeCaseIndexRow } from '../approval/storeCaseIndexRow';
import { bringOut } from './bringOut';
import { establishedText } from './establishedText';
import type { PublicationPorts, PublicationRequest, PublicationResult } from './publication';
import { unlessMoved } from './unlessMoved';

/**
 * Stamps the file of a mandate that is withdrawn: the same document, marked UPPHÄVD on every page, as a new major
 * version under the same name, so that nobody reads an older one instead. Safe to repeat, and completed by a repeat.
 *
 * @throws Failure other than `denied`; the same call can be repeated
 */
export async function stampWithdrawn(ports: PublicationPorts, request: PublicationRequest): Promise<PublicationResult> {
  return unlessMoved(ports, request, async (ledgerCase) => {
    const { state, mandateKey } = ledgerCase;
    const repair = fileRepair(state, await ports.established.ofMandate(mandateKey));
    if (repair?.kind === 'stamp') {
      const text = establishedText(ledgerCase, repair.round);
      return typeof text === 'string' ? { kind: 'refused', reason: text } : bringOut(ports, request, ledgerCase, text, '');
    }
    const stamped = [...state.rounds].reverse().find(({ stamp }) => stamp !== null);
    if (state.inForce !== null || !stamped) return { kind: 'refused', reason: 'notWithdrawn' };
    await storeCaseIndexRow(ports, ledgerCase);
    return { kind: 'published', ledgerCase, round: stamped };
  });
}
