import type { DeadlineRecord } from '../../domain/approval/record';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { cleanText } from '../../domain/mandate/cleanText';
import type { AppendPorts } from '../approval/appendToCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import type { GroupResult } from './recordForGroup';
import { recordForGroup } from './recordForGroup';

export interface DeadlineInput extends Omit<DeadlineRecord, 'type'> {
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
}

/** What became of a new last day. `past`: the day has been, so nothing was written. */
export type DeadlineResult = GroupResult | { readonly kind: 'past' };

/** Gives the step a case waits for another last day. @throws Failure when the server cannot be reached */
export async function moveDeadline(
  ports: CasePorts & AppendPorts,
  { recordKey, ...input }: DeadlineInput
): Promise<DeadlineResult> {
  const { mandateKey, snapshotKey, snapshotHash, step, dueDate } = input;
  if (dueDate < swedishDay(ports.clock.now())) return { kind: 'past' };
  const comment = cleanText(input.comment).trim();
  const record: DeadlineRecord = { type: 'deadline', mandateKey, snapshotKey, snapshotHash, step, dueDate, comment };
  return recordForGroup(ports, await readLedgerCase(ports, mandateKey), record, recordKey);
}
