import type {
  DamagedVersion,
  LibraryContents,
  LibraryVersion,
  ShippedLibrary
} from '../../../application/ports/templateLibrary';
import { templateContent } from '../../../domain/template/stored/templateContent';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { rowsAbove } from '../rows/readRows';
import { clauseKind, nameOfRow, templateKind, versionOfRow } from './libraryRows';
import type { LibraryKind, LibraryList, LibraryRow } from './libraryRows';

interface Readable<Content> {
  readonly versions: readonly LibraryVersion<Content>[];
  readonly damaged: readonly DamagedVersion[];
}

/** A version as the product brings it. */
const asShipped = <Content>(content: Content, version: number): LibraryVersion<Content> => ({
  content,
  state: 'inUse',
  etag: '',
  shippedVersion: version,
  editor: '',
  modified: ''
});

/** What the rows hold; where the site has no row of a key, what the product brings of it. */
function readable<Content>(
  kind: LibraryKind<Content>,
  rows: readonly LibraryRow[],
  shipped: readonly Content[]
): Readable<Content> {
  const versions: LibraryVersion<Content>[] = [];
  const damaged: DamagedVersion[] = [];
  for (const row of rows) {
    try {
      versions.push(versionOfRow(kind, row));
    } catch (error) {
      damaged.push({ kind: kind.name, ...nameOfRow(row), why: toFailure(error).detail });
    }
  }
  const kept = new Set(rows.map((row) => nameOfRow(row).key));
  const own = shipped.filter((content) => !kept.has(kind.nameOf(content).key));
  const all = [...versions, ...own.map((content) => asShipped(content, kind.nameOf(content).version))];
  const [keyOf, versionOf] = [
    ({ content }: LibraryVersion<Content>): string => kind.nameOf(content).key,
    ({ content }: LibraryVersion<Content>): number => kind.nameOf(content).version
  ];
  all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : versionOf(one) - versionOf(other)));
  return { versions: all, damaged };
}

/** A list's rows; null on a site that has no such list yet. */
async function allRows(site: SharePointSite, list: LibraryList): Promise<readonly LibraryRow[] | null> {
  try {
    return await rowsAbove(site, list, 0, ['Editor']);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'missing' || failure.lacks?.kind === 'list') {
      return null;
    }
    throw failure;
  }
}

/** Everything in the library: both lists in one batch. */
export async function readContents(site: SharePointSite, shipped: ShippedLibrary): Promise<LibraryContents> {
  const [templateRows, clauseRows] = await Promise.all([allRows(site, templateKind.list), allRows(site, clauseKind.list)]);
  const templates = readable(
    templateKind,
    templateRows ?? [],
    shipped.templates.map((source) => templateContent(source, shipped.clauses))
  );
  const clauses = readable(clauseKind, clauseRows ?? [], shipped.clauses);
  return {
    templates: templates.versions,
    clauses: clauses.versions,
    damaged: [...templates.damaged, ...clauses.damaged],
    shipped,
    origin: templateRows === null || clauseRows === null ? 'product' : 'site'
  };
}
