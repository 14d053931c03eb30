import '@pnp/sp/fields/list';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { fieldXml } from '../../../schema/derive/fieldXml';
import type { Column } from '../../../schema/vocabulary/column';
import type { Language } from '../../../schema/vocabulary/localizedText';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { FieldFacts, ListFacts } from './listFacts';

/** `AddFieldOptions.AddFieldInternalNameHint`: the internal name is the schema's, not made from the title. */
const KEEP_INTERNAL_NAME = 8;

const isWrong = (column: Column, now: FieldFacts): boolean =>
  now.Indexed !== column.indexed || now.EnforceUniqueValues !== column.unique;

/** Adds the columns a list lacks, and corrects indexes and uniqueness of those it has. Titles are left to people. */
export function columnActions(
  site: SharePointSite,
  list: ListDefinition,
  language: Language,
  now: ListFacts | undefined
): readonly ProvisioningAction[] {
  const columns = Object.entries(list.columns);
  const missing = columns.filter(([name]) => !now?.fields.has(name));
  const wrong = columns.filter(([name, column]) => {
    const field = now?.fields.get(name);
    return field !== undefined && isWrong(column, field);
  });
  if (missing.length + wrong.length === 0) {
    return [];
  }
  const run = async (): Promise<void> => {
    await inOneBatch<readonly unknown[]>(site.sp, (batched) => [
      ...missing.map(([name, column]) =>
        site.list(list, batched).fields.createFieldAsXml({
          SchemaXml: fieldXml(name, column, language),
          Options: KEEP_INTERNAL_NAME
        })
      ),
      ...wrong.map(([name, column]) =>
        site
          .list(list, batched)
          .fields.getByInternalNameOrTitle(name)
          .update({ Indexed: column.indexed, EnforceUniqueValues: column.unique })
      )
    ]);
  };
  return [{ kind: 'columns', target: `${list.name}: ${[...missing, ...wrong].map(([name]) => name).join(', ')}`, run }];
}
