import type { IsoDate } from '../mandate/answer';
import type { Term } from './roster';

/** The same for the terms of several seats. */
export type BulkWish =
  /** They end on a day. */
  | { readonly kind: 'end'; readonly on: IsoDate | '' }
  /** Whoever sits there is appointed anew, from the day after the last until a day. */
  | ({ readonly kind: 'extend'; readonly to: IsoDate | '' } & Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph'>);
