import type { FileResult } from '../../application/importing/fileResult';
import type { KeepResult } from '../../application/importing/keepImported';

/** Where a file stands that is on its way in. */
export type FileState = FileResult | { readonly kind: 'waiting' | 'reading' | 'cancelled' };

/** A file that somebody has dropped, with what has been read and chosen so far. */
export interface ImportRow {
  readonly id: string;
  readonly name: string;
  readonly state: FileState;
  /** Whose mandate it is to become; empty until it is certain or somebody has chosen. */
  readonly groupKey: string;
  /** Places among the proposed obligations of those confirmed. */
  readonly confirmed: ReadonlySet<number>;
  readonly keeping: KeepResult | { readonly kind: 'not' | 'saving' };
}
