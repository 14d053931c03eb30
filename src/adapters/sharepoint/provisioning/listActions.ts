import '@pnp/sp/fields/list';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import type { Language } from '../../../schema/vocabulary/localizedText';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { ListFacts, ListSettings } from './listFacts';

/** Base templates of a custom list and a document library. */
const templates = { list: 100, library: 101 } as const;

/** `DraftVersionVisibility`: drafts are seen by their author and by those who may approve. */
const APPROVERS_SEE_DRAFTS = 2;

/** `ReadSecurity` and `WriteSecurity`: people read, and who may edit changes, every row, or the rows of the own making. */
const security = { everyRow: 1, ownRows: 2 } as const;

/** Kept major versions of a row. */
const MAJOR_VERSIONS = 500;

/** Everything explicit: what SharePoint would choose has changed over the years. */
export function settingsOf(list: ListDefinition, language: Language): ListSettings {
  const common = {
    Title: list.title[language],
    NoCrawl: !list.crawled,
    EnableVersioning: list.keepsVersions ?? true,
    EnableModeration: list.moderated,
    EnableFolderCreation: true,
    ReadSecurity: list.ownRowsSeen ? security.ownRows : security.everyRow,
    WriteSecurity: list.ownRowsOnly ? security.ownRows : security.everyRow
  };
  return list.kind === 'list'
    ? { ...common, EnableAttachments: false }
    : { ...common, EnableMinorVersions: list.moderated, DraftVersionVisibility: APPROVERS_SEE_DRAFTS };
}

const differs = (wanted: ListSettings, now: ListSettings): boolean =>
  (Object.keys(wanted) as (keyof ListSettings)[]).some((name) => wanted[name] !== now[name]);

/** Makes the list, at an address that never changes, or corrects its settings. */
export function listActions(
  site: SharePointSite,
  list: ListDefinition,
  language: Language,
  now: ListFacts | undefined
): readonly ProvisioningAction[] {
  const wanted = settingsOf(list, language);
  if (now && !differs(wanted, now.settings)) {
    return [];
  }
  const run = (): Promise<void> =>
    failing(async () => {
      if (!now) {
        // The address is made of the first title, so the list is born with its name and given its title afterwards.
        await site.sp.web.lists.add(list.name, list.description[language], templates[list.kind]);
        await site.list(list).fields.getByInternalNameOrTitle('Title').update({
          Title: list.titleColumn[language],
          Required: false
        });
      }
      await site.list(list).update({ ...wanted, ...(wanted.EnableVersioning ? { MajorVersionLimit: MAJOR_VERSIONS } : {}) });
    });
  return [{ kind: 'list', target: list.name, run }];
}
