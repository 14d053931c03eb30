import type { Round } from '../../domain/approval/caseState';
import type { LedgerCase } from '../approval/readLedgerCase';
import { storeCaseIndexRow } from '../approval/storeCaseIndexRow';
import { bringOut } from './bringOut';
import { establishedText } from './establishedText';
import type { PublicationPorts, PublicationRequest, PublicationResult } from './publication';
import { unlessMoved } from './unlessMoved';

/** The withdrawn text that readers see; null when another is in force, or none is withdrawn. */
async function withdrawnRound(ports: PublicationPorts, { mandateKey, state }: LedgerCase): Promise<Round | null> {
  if (state.inForce !== null) return null;
  const withdrawn = [...state.rounds].reverse().filter((round) => round.state === 'withdrawn');
  const shown = await ports.established.ofMandate(mandateKey);
  // The withdrawal may have come between a file and its receipt. A draft (version 2.1) is seen by no reader.
  const seen = shown?.file.version.endsWith('.0') ? shown.snapshotKey : null;
  const shownRound = withdrawn.find(({ snapshotKey }) => snapshotKey === seen);
  return shownRound ?? withdrawn.find((round) => (round.publication ?? round.stamp) !== null) ?? null;
}

/**
 * Stamps the file of a mandate that is withdrawn: the same document, marked UPPHÄVD on every page, as a new major
 * version under the same name, so that nobody reads an older one instead. Safe to repeat, and completed by a repeat.
 *
 * @throws Failure other than `denied`; the same call can be repeated
 */
export async function stampWithdrawn(ports: PublicationPorts, request: PublicationRequest): Promise<PublicationResult> {
  return unlessMoved(ports, request, async (ledgerCase) => {
    const round = await withdrawnRound(ports, ledgerCase);
    if (round === null) return { kind: 'refused', reason: 'notWithdrawn' };
    if (round.stamp !== null) {
      await storeCaseIndexRow(ports, ledgerCase);
      return { kind: 'published', ledgerCase, round };
    }
    const text = establishedText(ledgerCase, round);
    return typeof text === 'string' ? { kind: 'refused', reason: text } : bringOut(ports, request, ledgerCase, text, '');
  });
}
