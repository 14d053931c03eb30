import { Failure } from '../../../application/ports/failure';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import type { ListDefinition } from '../../../schema/vocabulary/list';

/** The longest title SharePoint takes. */
const TITLE_LENGTH = 255;

/** @throws Failure `invalid` that names the list, the column and the longest text it takes, for values that do not fit */
export function demandFits(list: ListDefinition, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    const column = list.columns[name];
    const most = column === undefined ? TITLE_LENGTH : column.kind === 'text' ? column.maxLength : NOTE_LENGTH;
    if (typeof value === 'string' && value.length > most) {
      const title = column?.title.en ?? list.titleColumn.en;
      throw new Failure('invalid', `${list.name}: ${title} (${name}) holds ${most} characters, and ${value.length} were given.`);
    }
  }
}
