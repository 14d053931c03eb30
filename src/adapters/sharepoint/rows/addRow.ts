import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import { Failure } from '../../../application/ports/failure';
import type { NewRow } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { kindOfResult } from '../connection/hresult';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';

/** A row of the answer to AddValidateUpdateItemUsingPath; errors lie here, under status 200. */
interface FormValue {
  readonly FieldName?: string;
  readonly FieldValue?: string | null;
  readonly HasException?: boolean;
  readonly ErrorCode?: number;
  readonly ErrorMessage?: string | null;
}

function failureIn(rows: readonly FormValue[]): Failure | null {
  const bad = rows.find((row) => row.HasException);
  if (!bad) {
    return null;
  }
  const message = bad.ErrorMessage ?? '';
  const kind = kindOfResult(bad.ErrorCode ?? 0) ?? (/duplicate values/i.test(message) ? 'conflict' : 'invalid');
  return new Failure(kind, `${bad.FieldName ?? ''}: ${message}`);
}

async function addToRoot(site: SharePointSite, list: ListDefinition, values: object, through?: SPFI): Promise<number> {
  const added: { readonly ID: number } = await site.list(list, through).items.add({ ...values });
  return added.ID;
}

/** Form values are text in the web's locale; a list with folders holds nothing but text and whole numbers, which read the same in all. */
async function addToFolder(site: SharePointSite, list: ListDefinition, folder: string, values: object, through?: SPFI): Promise<number> {
  const form = Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
  const rows: readonly FormValue[] = await site
    .list(list, through)
    .addValidateUpdateItemUsingPath(form, site.folderPath(list, folder), false);
  const failure = failureIn(rows);
  if (failure) {
    throw failure;
  }
  return Number(rows.find((row) => row.FieldName === 'Id')?.FieldValue);
}

/**
 * Adds a row to a folder of a list, or to its root.
 * @param folder below the list's root, e.g. `groups/rag-x`; empty for the root
 * @param through a batch to be part of; a request of its own when not given
 * @returns the row's id
 * @throws Failure `denied` when the folder refuses the account, `conflict` when the row's own key is taken
 */
export function addRow<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  folder: string,
  values: NewRow<L>,
  through?: SPFI
): Promise<number> {
  return failing(async () => {
    const id = await (folder === '' ? addToRoot(site, list, values, through) : addToFolder(site, list, folder, values, through));
    if (!Number.isInteger(id) || id <= 0) {
      throw new Failure('invalid', `${list.name}: the row was not added`);
    }
    return id;
  });
}
