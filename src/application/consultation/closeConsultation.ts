import type { ConsultationClosedRecord } from '../../domain/approval/record';
import { cleanText } from '../../domain/mandate/cleanText';
import type { AppendPorts } from '../approval/appendToCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import type { GroupResult } from './recordForGroup';
import { recordForGroup } from './recordForGroup';

/**
 * Closes the consultation a case waits for: those who have not answered are silent. Safe to repeat, and for two people
 * at once: there is one record for one consultation on one text.
 *
 * @throws Failure when the server cannot be reached
 */
export async function closeConsultation(
  ports: CasePorts & AppendPorts,
  input: Omit<ConsultationClosedRecord, 'type'>
): Promise<GroupResult> {
  const { mandateKey, snapshotKey, snapshotHash, step } = input;
  const comment = cleanText(input.comment).trim();
  const record: ConsultationClosedRecord = { type: 'consultationClosed', mandateKey, snapshotKey, snapshotHash, step, comment };
  return recordForGroup(ports, await readLedgerCase(ports, mandateKey), record, `closed${snapshotKey}.${step}`);
}
