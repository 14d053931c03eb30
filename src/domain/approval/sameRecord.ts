import { canonicalize } from '../mandate/canonicalize';
import type { LedgerRecord } from './record';

/** True when two records say the same, whatever the order of their properties. */
export const sameRecord = (one: LedgerRecord, other: LedgerRecord): boolean => canonicalize(one) === canonicalize(other);
