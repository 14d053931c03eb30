import type { CaseState } from '../../domain/approval/caseState';
import { foldCase } from '../../domain/approval/foldCase';
import type { BindingRecord, ChainRecord, ChainStep, LedgerEntry } from '../../domain/approval/record';
import { binding, chain, mandateKey, snapshotHashes } from './caseRecords';
import { openLedgerBook } from './ledgerBook';
import type { LedgerBook } from './ledgerBook';

/** A ledger with a chain and a binding, and the case folded from it. */
export interface CaseBook extends LedgerBook {
  /** The entries filed under the mandate. */
  readonly caseEntries: () => readonly LedgerEntry[];
  readonly configuration: () => readonly LedgerEntry[];
  readonly fold: () => CaseState;
}

export function openCaseBook(
  steps?: readonly ChainStep[],
  relations?: BindingRecord['relations'],
  { chain: chainChange = {}, binding: bindingChange = {} }: { readonly chain?: Partial<ChainRecord>; readonly binding?: Partial<BindingRecord> } = {}
): CaseBook {
  const book = openLedgerBook();
  book.write('configuration', chain(steps, chainChange));
  book.write('configuration', binding({ ...(relations && { relations }), ...bindingChange }));
  const isSetUp = ({ id }: LedgerEntry): boolean => id <= 2;
  const isConfiguration = (entry: LedgerEntry): boolean =>
    isSetUp(entry) || ['chain', 'binding', 'delegation'].includes(entry.record?.type ?? '');
  const caseEntries = (): readonly LedgerEntry[] => book.entries.filter((entry) => !isSetUp(entry) && entry.record?.type !== 'delegation');
  const configuration = (): readonly LedgerEntry[] => book.entries.filter(isConfiguration);
  return {
    ...book,
    caseEntries,
    configuration,
    fold: () => foldCase(mandateKey, caseEntries(), configuration(), snapshotHashes)
  };
}
