import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { templateContent } from '../../../domain/template/stored/templateContent';
import { versionKey } from '../../../domain/template/stored/versionName';
import { versionsToSeed } from '../../../domain/template/stored/versionsToSeed';
import type { SharePointSite } from '../connection/site';
import { rowsAbove } from '../rows/readRows';
import { clauseKind, nameOfRow, templateKind } from '../stores/libraryRows';
import type { LibraryKind } from '../stores/libraryRows';
import { saveVersion } from '../stores/saveVersion';
import { shippedLibrary } from '../stores/shippedLibrary';
import { chainActions } from './chainActions';
import { noneBeforeProvisioning } from './noneBeforeProvisioning';

async function missingVersions<Content extends object>(
  site: SharePointSite,
  kind: LibraryKind<Content>,
  shipped: readonly Content[]
): Promise<readonly ProvisioningAction[]> {
  const rows = await noneBeforeProvisioning(rowsAbove(site, kind.list, 0), []);
  const kept = rows.map((row) => ({ ...nameOfRow(row), shippedVersion: row.ShippedVersion ?? 0 }));
  const named = shipped.map((content) => ({ ...kind.nameOf(content), content }));
  return versionsToSeed(named, kept).map(({ key, version, content }) => ({
    kind: 'row',
    target: `${kind.list.name}/${versionKey({ key, version })}`,
    run: async () => {
      await saveVersion(site, kind, { content, state: 'inUse', etag: '', shippedVersion: version });
    }
  }));
}

/** Gives the site the templates, clauses and chains the product brings with it, and never writes over what it has. */
export async function seedActions(site: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const { templates, clauses } = await shippedLibrary();
  const [clauseActions, templateActions, chains] = await Promise.all([
    missingVersions(site, clauseKind, clauses),
    missingVersions(site, templateKind, templates.map((source) => templateContent(source, clauses))),
    chainActions(site)
  ]);
  return [...clauseActions, ...templateActions, ...chains];
}
