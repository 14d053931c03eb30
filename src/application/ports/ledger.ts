import type { LedgerEntry, NewLedgerEntry } from '../../domain/approval/record';

/** The last entries of the ledger. */
export interface LedgerEnd {
  /** Every entry with an id above this one is among them; 0 for the whole ledger. */
  readonly above: number;
  /** Of whatever kind, by id. */
  readonly entries: readonly LedgerEntry[];
}

/** The append-only ledger. Every method throws `Failure`; `denied` when the folder refuses the account. */
export interface Ledger {
  /** Adds an entry. Safe to repeat: an entry of the folder with the record key is returned as it is. */
  append(entry: NewLedgerEntry): Promise<LedgerEntry>;
  /** All entries of one case, by id. */
  ofCase(mandateKey: string): Promise<readonly LedgerEntry[]>;
  /** All entries of several cases, by mandate key and then by id. */
  ofCases(mandateKeys: readonly string[]): Promise<ReadonlyMap<string, readonly LedgerEntry[]>>;
  /** All entries filed as versions of a chain, by id. */
  chain(chainKey: string): Promise<readonly LedgerEntry[]>;
  /** All entries filed as bindings of a group, by id. */
  bindings(groupKey: string): Promise<readonly LedgerEntry[]>;
  /** All entries filed as chains or bindings, of every group, by id. */
  configuration(): Promise<readonly LedgerEntry[]>;
  /** All entries filed as delegations, of every body, by id. */
  delegations(): Promise<readonly LedgerEntry[]>;
  /** Entries of any case with an id above the given one, by id. */
  since(id: number): Promise<readonly LedgerEntry[]>;
  /** The end of the ledger, of at most so many entries. */
  end(count: number): Promise<LedgerEnd>;
}
