import type { UnreadableTableReason } from '../../application/ports/spreadsheets';
import type { ImportedRow } from '../../application/rosterImport/importedRow';
import type { PreparedImport } from '../../application/rosterImport/prepareImport';

/** How far somebody has come with a file. */
export type ImportStep =
  | { readonly kind: 'choosing' | 'reading' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableTableReason }
  /** Something could not be read of the site. */
  | { readonly kind: 'failed'; readonly failure: unknown }
  /** Groups whose rosters have been read, of how many. */
  | { readonly kind: 'comparing'; readonly done: number; readonly all: number }
  | { readonly kind: 'preview'; readonly prepared: PreparedImport }
  /** Rows that are settled, of how many. */
  | { readonly kind: 'applying'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'done';
      readonly prepared: PreparedImport;
      readonly results: readonly ImportedRow[];
      /** What stopped it before the end; null for nothing. */
      readonly stoppedBy: unknown;
    };
