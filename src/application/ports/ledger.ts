import type { LedgerEntry, NewLedgerEntry } from '../../domain/approval/record';

/** The append-only ledger. Every method throws `Failure`; `denied` when the folder refuses the account. */
export interface Ledger {
  /** Adds an entry. Safe to repeat: an entry with the record key is returned as it is. */
  append(entry: NewLedgerEntry): Promise<LedgerEntry>;
  /** All entries of one case, by id. */
  ofCase(mandateKey: string): Promise<readonly LedgerEntry[]>;
  /** All chain and binding entries, by id. */
  configuration(): Promise<readonly LedgerEntry[]>;
  /** Entries of any case with an id above the given one, by id. */
  since(id: number): Promise<readonly LedgerEntry[]>;
}
