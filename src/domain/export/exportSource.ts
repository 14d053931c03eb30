import type { CaseState } from '../approval/caseState';
import type { LedgerEntry } from '../approval/record';
import type { IsoDate } from '../mandate/answer';
import type { RosterSnapshot } from '../roster/rosterSnapshot';

/** A frozen text as the store holds it. */
export interface StoredText {
  readonly key: string;
  readonly title: string;
  readonly canonical: string;
}

/** A file of the library as it lies there. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Everything a case's export is made from. */
export interface ExportSource {
  readonly groupKey: string;
  readonly state: CaseState;
  /** Everything filed under the mandate, and the chains and bindings it was decided by. */
  readonly entries: readonly LedgerEntry[];
  readonly configuration: readonly LedgerEntry[];
  readonly texts: readonly StoredText[];
  readonly rosters: readonly RosterSnapshot[];
  readonly files: readonly ExportedFile[];
  /** What happened, a sentence a line, in order. */
  readonly sentences: readonly { readonly date: IsoDate; readonly text: string }[];
  /** The same as a page of its own. */
  readonly trailPage: string;
  /** Names of groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
}
