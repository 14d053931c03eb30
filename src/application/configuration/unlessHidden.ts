import type { LedgerEntry } from '../../domain/approval/record';
import { Failure, isHidden } from '../ports/failure';

/** Null where the server does not let the user see the entries. @throws Failure any other */
export async function unlessHidden(entries: Promise<readonly LedgerEntry[]>): Promise<readonly LedgerEntry[] | null> {
  try {
    return await entries;
  } catch (failure) {
    if (failure instanceof Failure && isHidden(failure)) return null;
    throw failure;
  }
}
