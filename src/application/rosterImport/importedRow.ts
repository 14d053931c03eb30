import type { ChangeProblem } from '../../domain/roster/changeProblem';
import type { FailureKind } from '../ports/failure';

/** What became of a row. */
export type ImportedRow =
  | { readonly number: number; readonly kind: 'done' }
  | { readonly number: number; readonly kind: 'refused'; readonly problem: ChangeProblem['kind'] }
  /** Not read in; the same file can be read in again. */
  | { readonly number: number; readonly kind: 'failed'; readonly reason: FailureKind }
  /** The reading was stopped, or the network was lost, before its turn. */
  | { readonly number: number; readonly kind: 'left' };
