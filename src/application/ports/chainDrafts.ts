import type { ChainRecord } from '../../domain/approval/record';

/** A version of a chain that somebody works on. It applies to nothing before it is recorded in the ledger. */
export interface ChainDraft {
  readonly chain: ChainRecord;
  /** What a save must still find; empty for one not saved yet. */
  readonly version: string;
}

export interface StoredChainDraft extends ChainDraft {
  /** Display name of who saved it last. */
  readonly editor: string;
  /** ISO instant of the last save. */
  readonly modified: string;
}

/** Drafts of chains, one for each chain. Every method throws `Failure`; only administrators may write. */
export interface ChainDrafts {
  /** Every draft, also to participants; none to readers. One that cannot be read is left out. */
  all(): Promise<readonly StoredChainDraft[]>;
  /** Adds the draft, or writes over the one with its version. Safe to repeat. @throws Failure `conflict` */
  save(draft: ChainDraft): Promise<StoredChainDraft>;
  /** Takes a draft away. One already gone is no error. @throws Failure `conflict` when somebody has saved it since */
  remove(draft: ChainDraft): Promise<void>;
}
