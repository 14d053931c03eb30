import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import type { CamlContext } from '../caml/projections';

/** JSON of one member of a row: nearly everything is text. */
export type RowValue = string | readonly Readonly<Record<string, string | number | boolean>>[] | readonly string[] | Readonly<Record<string, string>>;
export type Row = Record<string, RowValue>;

/** How values are shown. */
export interface ShownForm {
  readonly list: List;
  readonly fields: readonly Field[];
  readonly call: Call;
  readonly person: (id: number) => Principal | undefined;
  /** Names by id. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly datesInUtc: boolean;
  readonly expandUserField: boolean;
  readonly urlsInJson: boolean;
}

/** What the rows of one answer share. */
export interface RowContext extends ShownForm {
  readonly caml: CamlContext;
  readonly fileSystemItemIds: boolean;
}

/** An item to be shown. */
export interface RowSubject extends ShownForm {
  readonly item: Item;
}
