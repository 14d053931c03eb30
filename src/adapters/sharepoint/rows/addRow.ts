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

/** Values as the form would send them: text in the web's locale. Whole numbers read the same in all. */
const formText = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);

function failureIn(rows: readonly FormValue[]): Failure | null {
  const bad = rows.find((row) => row.HasException);
  if (!bad) {
    return null;
  }
  const message = bad.ErrorMessage ?? '';
  const kind = kindOfResult(bad.ErrorCode ?? 0) ?? (/duplicate values/i.test(message) ? 'conflict' : 'invalid');
  return new Failure(kind, `${bad.FieldName ?? ''}: ${message}`);
}

/**
 * Adds a row to a folder of a list.
 * @param folder below the list's root, e.g. `groups/rag-x`; empty for the root
 * @returns the row's id
 * @throws Failure `denied` when the folder refuses the account, `conflict` when the row's own key is taken
 */
export function addRow<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  folder: string,
  values: NewRow<L>
): Promise<number> {
  return failing(async () => {
    const form = Object.entries(values).map(([FieldName, value]) => ({
      FieldName,
      FieldValue: formText(value as string | number | boolean)
    }));
    const rows: readonly FormValue[] = await site
      .list(list)
      .addValidateUpdateItemUsingPath(form, site.folderPath(list, folder), false);
    const failure = failureIn(rows);
    if (failure) {
      throw failure;
    }
    const id = Number(rows.find((row) => row.FieldName === 'Id')?.FieldValue);
    if (!Number.isInteger(id) || id <= 0) {
      throw new Failure('invalid', `${list.name}: the row was not added`);
    }
    return id;
  });
}
