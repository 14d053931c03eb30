import '@pnp/sp/items/list';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';

/** `File.Level` of a version that was let through. */
export const PUBLISHED = 1;

interface EarlierVersion {
  readonly VersionLabel: string;
  readonly IsCurrentVersion: boolean;
}

/** What the newest version that was let through says, of a file with a draft over it; null when there is none. */
export async function majorVersion<Row extends object>(site: SharePointSite, id: number): Promise<(Row & EarlierVersion) | null> {
  const versions = await site.read((through) => site.list(establishedMandates, through).items.getById(id).versions<readonly (Row & EarlierVersion)[]>());
  // A version that waits for its approval has a whole number too.
  return versions.find(({ VersionLabel, IsCurrentVersion }) => VersionLabel.endsWith('.0') && !IsCurrentVersion) ?? null;
}
