import type { Round } from './caseState';
import type { PublicationRecord } from './record';

/** The newest receipt that counted in a round: of the file as it should read now. Null when none has. */
export function receiptOf({ events }: Pick<Round, 'events'>): PublicationRecord | null {
  const records = [...events].reverse().map(({ record }) => record);
  return records.find((record): record is PublicationRecord => record?.type === 'publication') ?? null;
}
