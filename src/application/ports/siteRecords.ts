import type { FiledSnapshot } from './snapshotStore';

/** The lists that are verified. */
export type VerifiedList = 'ledger' | 'snapshots' | 'establishedTexts' | 'establishedMandates';

/** What a list holds, and what of it the caller sees. */
export interface ListCensus {
  /** Keys of the mandates that rows are filed under. */
  readonly mandateKeys: ReadonlySet<string>;
  /** Rows and folders the caller sees. */
  readonly seen: number;
  /** Rows and folders the list says it holds, whoever asks. */
  readonly held: number;
}

/** A text that readers see. */
export interface FiledText extends FiledSnapshot {
  /** The mandate it is filed under. */
  readonly mandateKey: string;
  /** True when it stands there that the text is withdrawn. */
  readonly isWithdrawn: boolean;
}

/** A file that readers see. */
export interface PublishedRow {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly fileId: string;
  readonly address: string;
  /** Label of the version readers see, where a draft lies over it. */
  readonly underDraft?: string;
  /** Hash of its text as stored beside it; anybody who publishes can write it. */
  readonly textHash: string;
}

/** Everything that is kept, as it lies, to be verified; lists of any size are read page by page. Every method throws `Failure`. */
export interface SiteRecords {
  /** Null for a list that is hidden from the caller. @param onRead called with the rows of each page */
  census(list: VerifiedList, onRead?: (rows: number) => void): Promise<ListCensus | null>;
  /** Texts that readers see, sound or not. A text that cannot be read at all is left out. */
  establishedTexts(mandateKeys: readonly string[]): Promise<readonly FiledText[]>;
  /** Every file with a major version. */
  publishedFiles(): Promise<readonly PublishedRow[]>;
  /** Highest entry that the index says it knows of each mandate. */
  indexedTo(mandateKeys: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
