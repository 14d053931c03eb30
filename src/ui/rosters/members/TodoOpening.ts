import type { FactsPart } from '../facts/FactsPart';
import type { SeatDraft } from '../change/SeatDraft';
import type { SeatOpening } from './SeatOpening';

/** What a thing to see to leads to: a seat, a seat to add and fill, or the facts of a group. */
export type TodoOpening =
  | SeatOpening
  | { readonly part: 'add'; readonly draft: SeatDraft }
  | { readonly part: 'group'; readonly groupKey: string; readonly facts: FactsPart | '' };
