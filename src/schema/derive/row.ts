import type { ChoiceColumn, Column, FlagColumn, NoteColumn, NumberColumn, TextColumn } from '../vocabulary/column';
import type { ListDefinition } from '../vocabulary/list';

/** What a column's value is in an item as REST gives it. */
type StoredValue<C extends Column> = C extends TextColumn | NoteColumn | ChoiceColumn
  ? string
  : C extends NumberColumn
    ? number
    : C extends FlagColumn
      ? boolean
      : never;

type ColumnsOf<L extends ListDefinition> = L['columns'];

/** A row as read: empty values are null. */
export type StoredRow<L extends ListDefinition> = {
  readonly [K in keyof ColumnsOf<L>]: StoredValue<ColumnsOf<L>[K]> | null;
} & { readonly ID: number; readonly Title: string | null };

/** Values for a row about to be written. */
export type NewRow<L extends ListDefinition> = {
  readonly [K in keyof ColumnsOf<L>]?: StoredValue<ColumnsOf<L>[K]>;
} & { readonly Title?: string };

/** Names of the columns a filter may stand on. */
export type IndexedColumnOf<L extends ListDefinition> = {
  [K in keyof ColumnsOf<L>]: ColumnsOf<L>[K] extends { readonly indexed: true } ? K : never;
}[keyof ColumnsOf<L>] &
  string;
