import type { Round } from '../../domain/approval/caseState';
import { fileRepair } from '../../domain/approval/fileRepair';
import type { IsoDate } from '../../domain/mandate/answer';
import type { LedgerCase } from '../approval/readLedgerCase';
import { storeCaseIndexRow } from '../approval/storeCaseIndexRow';
import { bringOut } from './bringOut';
import { establishedText } from './establishedText';
import type { PublicationPorts, PublicationRequest, PublicationResult } from './publication';
import { stampWithdrawn } from './stampWithdrawn';
import { unlessMoved } from './unlessMoved';

export interface PublicationInput extends PublicationRequest {
  /** Date by which the mandate is to be reviewed; empty when none is set. */
  readonly reviewDate: IsoDate | '';
}

/** The text in force, when its file has to be put back. */
async function roundToRestore({ established }: PublicationPorts, { mandateKey, state }: LedgerCase): Promise<Round | null> {
  const repair = fileRepair(state, await established.ofMandate(mandateKey));
  return repair?.kind === 'restore' ? repair.round : null;
}

/**
 * Publishes the text that the ledger says is established: builds the document, lets it through content
 * approval, adds its text for readers and the roster for participants, and records the receipt last. A crash in the
 * middle leaves no receipt; the same call again completes what is missing, and one after the receipt changes nothing.
 * A text withdrawn meanwhile is stamped. Where a text is in force and readers see another file, its own is put back.
 *
 * @throws Failure other than `denied`; the same call can be repeated
 */
export async function publishMandate(ports: PublicationPorts, input: PublicationInput): Promise<PublicationResult> {
  const result = await unlessMoved(ports, input, async (ledgerCase) => {
    const { ongoing, inForce } = ledgerCase.state;
    const round = ongoing?.state === 'established' ? ongoing : await roundToRestore(ports, ledgerCase);
    if (round === null && ongoing === null && inForce !== null) {
      await storeCaseIndexRow(ports, ledgerCase);
      return { kind: 'published', ledgerCase, round: inForce };
    }
    const text = round ? establishedText(ledgerCase, round) : 'notEstablished';
    return typeof text === 'string'
      ? { kind: 'refused', reason: text }
      : bringOut(ports, input, ledgerCase, text, input.reviewDate);
  });
  if (result.kind !== 'refused' || result.reason !== 'withdrawn') return result;
  const stamped = await stampWithdrawn(ports, { ...input, recordKey: `${input.recordKey}-stamp` });
  return stamped.kind === 'published' ? result : stamped;
}
