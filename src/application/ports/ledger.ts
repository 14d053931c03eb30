import type { LedgerEntry, NewLedgerEntry } from '../../domain/approval/record';

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
  /** The newest entries of whatever kind, by id. */
  newest(count: number): Promise<readonly LedgerEntry[]>;
}
