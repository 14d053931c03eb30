import type { SearchDocument } from '../../storage/searchIndex';
import type { Call } from '../call';

export type CellType = 'Edm.String' | 'Edm.Int32' | 'Edm.Int64' | 'Edm.Double' | 'Edm.DateTime' | 'Edm.Boolean' | 'Edm.Guid' | 'Null';

/**
 * A property of the search schema: how a query compares it (over alias `d` of search_documents) and what a row shows.
 * `full` names its column of the full-text table, where its words are found.
 */
export interface ManagedProperty {
  readonly name: string;
  readonly type: CellType;
  readonly compares: 'words' | 'whole' | 'start' | 'address' | 'time' | 'number' | 'flag';
  readonly sql: string;
  readonly full?: 'title' | 'author' | 'filename' | 'body' | 'editor';
  readonly sortable?: boolean;
  readonly refinable?: boolean;
  readonly read: (document: SearchDocument, call: Call) => string | null;
}

const text = (name: string, sql: string, read: (document: SearchDocument) => string, more: Partial<ManagedProperty> = {}): ManagedProperty =>
  ({ name, type: 'Edm.String', compares: 'words', sql, read: document => read(document) || null, ...more });
const guid = (name: string, sql: string, read: (document: SearchDocument) => string): ManagedProperty =>
  text(name, sql, read, { compares: 'whole' });
const time = (name: string, sql: string, read: (document: SearchDocument) => string): ManagedProperty =>
  ({ name, type: 'Edm.DateTime', compares: 'time', sql, sortable: true, refinable: true, read: document => read(document).replace('Z', '.0000000Z') });
const address = (name: string, sql: string, path: (document: SearchDocument, call: Call) => string): ManagedProperty =>
  ({ name, type: 'Edm.String', compares: 'address', sql, read: (document, call) => call.origin + path(document, call) });
const flag = (name: string, sql: string, read: (document: SearchDocument) => boolean): ManagedProperty =>
  ({ name, type: 'Edm.Boolean', compares: 'flag', sql, refinable: true, read: document => String(read(document)) });

const WEB_PATH = '(SELECT w.path FROM webs w WHERE w.id = d.web_id)';
const SITE_PATH = '(SELECT s.path FROM sites s WHERE s.id = d.site_id)';
const webPath = ({ webId }: SearchDocument, { store }: Call): string => store.webs.byId(webId)?.path ?? '';
const sitePath = ({ siteId }: SearchDocument, { store }: Call): string => store.webs.site(siteId)?.path ?? '';

const PROPERTIES: readonly ManagedProperty[] = [
  text('Title', 'd.title', d => d.title, { full: 'title' }),
  text('Author', 'd.author', d => d.author, { full: 'author', refinable: true }),
  text('DisplayAuthor', 'd.author', d => d.author, { full: 'author', refinable: true }),
  text('CreatedBy', 'd.author', d => d.author, { full: 'author' }),
  text('ModifiedBy', 'd.editor', d => d.editor, { full: 'editor', refinable: true }),
  text('EditorOWSUSER', 'd.editor', d => d.editor, { full: 'editor' }),
  text('Filename', 'd.filename', d => d.filename, { full: 'filename' }),
  text('FileType', 'd.file_type', d => d.fileType, { compares: 'whole', refinable: true }),
  text('FileExtension', 'd.file_type', d => d.fileType, { compares: 'whole', refinable: true }),
  text('ContentType', 'd.content_type', d => d.contentType, { refinable: true }),
  text('ContentTypeId', 'd.content_type_id', d => d.contentTypeId, { compares: 'start' }),
  text('contentclass', 'd.content_class', d => d.contentClass, { compares: 'whole', refinable: true }),
  guid('ListId', 'd.list_id', d => d.listId), guid('WebId', 'd.web_id', d => d.webId), guid('SiteId', 'd.site_id', d => d.siteId),
  guid('UniqueId', 'd.unique_id', d => (d.uniqueId === '' ? '' : `{${d.uniqueId.toUpperCase()}}`)),
  { name: 'ListItemID', type: 'Edm.Int64', compares: 'number', sql: 'CASE WHEN d.number > 0 THEN d.number END', read: d => (d.number > 0 ? String(d.number) : null) },
  { name: 'Size', type: 'Edm.Int64', compares: 'number', sql: 'd.size', sortable: true, read: d => String(d.size) },
  { name: 'DocId', type: 'Edm.Int64', compares: 'number', sql: 'd.doc', sortable: true, read: d => String(d.doc) },
  { name: 'WorkId', type: 'Edm.Int64', compares: 'number', sql: 'd.doc', sortable: true, read: d => String(d.doc) },
  time('Created', 'd.created', d => d.created), time('Write', 'd.modified', d => d.modified),
  time('LastModifiedTime', 'd.modified', d => d.modified), time('LastModified', 'd.modified', d => d.modified),
  address('Path', 'd.path', d => d.path), address('OriginalPath', 'd.path', d => d.path), address('ParentLink', 'd.parent', d => d.parent),
  address('SPWebUrl', WEB_PATH, webPath), address('SPSiteUrl', SITE_PATH, sitePath), address('SiteName', SITE_PATH, sitePath), address('Site', SITE_PATH, sitePath),
  flag('IsDocument', "d.kind = 'file'", d => d.kind === 'file'),
  flag('IsContainer', "d.kind IN ('folder', 'list', 'web')", d => ['folder', 'list', 'web'].includes(d.kind)),
  { name: 'SiteTitle', type: 'Edm.String', compares: 'words', sql: "(SELECT json_extract(w.settings, '$.title') FROM webs w WHERE w.id = d.web_id)", read: (d, { store }) => store.webs.byId(d.webId)?.settings.title ?? null },
  // The body is searched as `Description`, but shown only as a summary.
  { name: 'Description', type: 'Edm.String', compares: 'words', sql: "''", full: 'body', read: () => null }
];

const BY_NAME = new Map(PROPERTIES.map(property => [property.name.toLowerCase(), property]));

/** Properties that the service makes of columns, by the ending of their names. */
const OF_COLUMNS: readonly (readonly [RegExp, ManagedProperty['compares'], CellType])[] = [
  [/^(\w+)OWSDATE$/i, 'time', 'Edm.String'], [/^(\w+)OWSNMBR$/i, 'number', 'Edm.String'], [/^(\w+)OWSBOOL$/i, 'words', 'Edm.String'],
  [/^(\w+)OWS(?:TEXT|MTXT|CHCS|CHCM|USER|URLH|GUID)$/i, 'words', 'Edm.String']
];

/** The property of a name in any case; undefined for one the schema does not have. */
export function managedProperty(name: string): ManagedProperty | undefined {
  const known = BY_NAME.get(name.toLowerCase().replace(/^\[(.*)\]$/, '$1'));
  if (known) return known;
  for (const [pattern, compares, type] of OF_COLUMNS) {
    const column = pattern.exec(name)?.[1];
    if (column === undefined) continue;
    const read = (d: SearchDocument): string | null => {
      const key = Object.keys(d.columns).find(internal => internal.toLowerCase() === column.toLowerCase());
      return key === undefined ? null : String(d.columns[key]);
    };
    return { name, type, compares, sql: `(SELECT c.value FROM json_each(d.columns) c WHERE fold(c.key) = '${column.toLowerCase()}')`, read };
  }
  return undefined;
}
