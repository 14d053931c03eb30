import { freshCaseRows } from '../approval/freshCaseRows';
import type { FreshCasePorts } from '../approval/freshCases';
import type { RegisterRead } from './readRegister';

/** What was read, with its cases brought up to date with the ledger's end; as it is for readers. @throws Failure */
export async function withFreshCases(ports: FreshCasePorts, read: RegisterRead): Promise<RegisterRead> {
  if (!read.isParticipant) return read;
  const fresh = await freshCaseRows(ports, []);
  return { ...read, cases: [...new Map([...read.cases, ...fresh].map((row) => [row.mandateKey, row])).values()] };
}
