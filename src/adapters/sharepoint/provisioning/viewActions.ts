import '@pnp/sp/views/list';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import type { Language } from '../../../schema/vocabulary/localizedText';
import type { ListDefinition, ViewDefinition } from '../../../schema/vocabulary/list';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { ListFacts } from './listFacts';

const ROWS_SHOWN = 100;

async function addView(
  site: SharePointSite,
  list: ListDefinition,
  view: ViewDefinition,
  language: Language
): Promise<void> {
  const added = await failing(() =>
    site.list(list).views.add(view.title[language], false, {
      ViewQuery: view.query,
      RowLimit: ROWS_SHOWN,
      Paged: true,
      DefaultView: view.isDefault
    })
  );
  await inOneBatch<readonly unknown[]>(site.sp, (batched) => {
    const fields = (): ReturnType<ReturnType<typeof site.list>['views']['getById']>['fields'] =>
      site.list(list, batched).views.getById(added.Id).fields;
    return [fields().removeAll(), ...view.columns.map((column) => fields().add(column))];
  });
}

/** Adds the views a list lacks. Views people have changed are left alone. */
export const viewActions = (
  site: SharePointSite,
  list: ListDefinition,
  language: Language,
  now: ListFacts | undefined
): readonly ProvisioningAction[] =>
  list.views
    .filter((view) => !now?.views.has(view.title[language]))
    .map((view) => ({
      kind: 'view',
      target: `${list.name}: ${view.title[language]}`,
      run: () => addView(site, list, view, language)
    }));
