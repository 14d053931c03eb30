import { ChangeType, type Change } from '../../storage/changes';
import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import { camlQuery, type CamlQuery } from '../caml/camlQuery';
import type { Call } from '../call';
import { fieldSchemaXml } from '../fields/fieldSchemaXml';
import { FULL_MASK } from '../security/permission';
import type { Outcome } from '../outcome';
import { columnByInternalName } from '../query/columns';
import type { Condition } from '../query/condition';
import { readPageToken, writePageToken } from '../query/pageToken';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { isObject, type JsonObject } from '../wire/requestBody';
import { escapeXml } from '../xml/escapeXml';
import { childOf, parseXml } from '../xml/parseXml';
import { listScope } from './changeScope';
import { changeTokenText, readChangeToken } from './changeToken';
import { owsValue } from './owsValue';
import { changeFilter } from './visibleChange';

/** Columns every row has, asked for or not. [M] MS-LISTSWS, IncludeMandatoryColumns */
const MANDATORY: readonly string[] = [
  'ID', 'ContentTypeId', 'Title', 'Created', 'Modified', 'Author', 'Editor', 'owshiddenversion', '_ModerationStatus', 'FileRef', 'FileLeafRef', 'FSObjType', 'UniqueId'
];

const ITEM_TYPES: readonly number[] = [ChangeType.add, ChangeType.update, ChangeType.rename, ChangeType.restore, ChangeType.delete, ChangeType.systemUpdate];

/** Entries of the log read at a time. */
const CHUNK = 1000;

/**
 * `getlistitemchangessincetoken` ([M] SP.ChangeLogItemQuery, MS-LISTSWS 3.1.4.22): XML. Without a token every item and
 * the list's columns; with one what changed behind it, the deleted ones by id. An unknown token says so and gives
 * everything. Rows are read as every reader reads them: of what the caller may not see nothing is told.
 */
export function listItemChanges(list: List, call: Call): Outcome {
  const query = call.body.member('query');
  if (!isObject(query)) throw refusals.badRequest('The parameter query is missing.');
  const token = text(query, 'ChangeToken');
  const since = token === undefined ? undefined : knownNumber(token, list, call);
  const everything = since === undefined;
  const ids = everything ? undefined : changedIds(list, since, call);
  const fields = shownFields(list, query, call);
  const page = readPage(list, fields, ids, query, call);
  const notes = [
    ...(everything ? [listXml(list, call)] : []),
    ...(token !== undefined && everything ? ['<Id ChangeType="InvalidToken" />'] : []),
    ...(ids?.deleted ?? []).map(id => `<Id ChangeType="Delete">${id}</Id>`)
  ];
  const last = changeTokenText(listScope(list), call.now, call.store.changes.last());
  return { is: 'raw', contentType: 'text/xml; charset=utf-8', body: document(list, notes.join(''), last, page, fields, call) };
}

function knownNumber(token: string, list: List, call: Call): number | undefined {
  try {
    return readChangeToken(token, listScope(list), call);
  } catch {
    // A token the log does not know is answered with InvalidToken and everything. [M]
    return undefined;
  }
}

interface ChangedIds {
  readonly all: readonly number[];
  readonly deleted: readonly number[];
}

function changedIds(list: List, since: number, call: Call): ChangedIds {
  const visible = changeFilter(call);
  const last = new Map<number, Change>();
  const upTo = call.store.changes.last();
  for (let after = since, more = true; more;) {
    const rows = call.store.changes.between({ siteId: call.site.id, listId: list.id, after, upTo, objects: ['Item'], types: ITEM_TYPES, limit: CHUNK });
    for (const change of rows) if (change.itemId !== null) last.set(change.itemId, change);
    more = rows.length === CHUNK;
    after = rows.at(-1)?.number ?? upTo;
  }
  const deleted = [...last.values()].filter(change => change.type === ChangeType.delete && visible(change));
  return { all: [...last.keys()], deleted: deleted.map(change => change.itemId as number) };
}

function readPage(list: List, fields: readonly Field[], ids: ChangedIds | undefined, query: JsonObject, call: Call) {
  const column = columnByInternalName(call.store.fields.of(list.id), 'ID');
  const among: Condition | undefined = ids && column && { op: 'in', column, values: ids.all };
  const contains = text(query, 'Contains');
  const caml = readCaml(text(query, 'Query') ?? '', text(query, 'RowLimit'), fields, list, call);
  const within = contains === undefined ? undefined : readCaml(`<Where>${contains}</Where>`, undefined, fields, list, call).condition;
  const operands = [among, caml.condition, within].filter(part => part !== undefined);
  const condition = operands.length > 1 ? { op: 'and' as const, operands } : operands[0];
  const options = parseXml(text(query, 'QueryOptions') ?? '<QueryOptions />');
  const paging = options && childOf(options, 'Paging')?.attributes.ListItemCollectionPositionNext;
  const page = runQuery({
    list, condition, order: caml.order, limit: caml.view.rowLimit, position: readPageToken(paging, caml.order), kinds: 'all', overThreshold: 'refuse'
  }, call);
  const last = page.items.at(-1);
  return { items: page.items, next: page.hasMore && last ? writePageToken(last, caml.order) : undefined };
}

/** The columns shown are named, because lookups among them count against the limit. */
function readCaml(where: string, limit: string | undefined, fields: readonly Field[], list: List, call: Call): CamlQuery {
  const query = /^\s*<Query[\s>/]/i.test(where) || where === '' ? where : `<Query>${where}</Query>`;
  const shown = fields.map(field => `<FieldRef Name="${field.InternalName}" />`).join('');
  const rows = limit === undefined ? '' : `<RowLimit>${escapeXml(limit)}</RowLimit>`;
  return camlQuery(`<View Scope="RecursiveAll">${query}<ViewFields>${shown}</ViewFields>${rows}</View>`, list, call);
}

function document(list: List, notes: string, token: string, page: { items: readonly Item[]; next: string | undefined }, fields: readonly Field[], call: Call): string {
  const rows = page.items.map(item => row(item, fields, call)).join('');
  const next = page.next === undefined ? '' : ` ListItemCollectionPositionNext="${escapeXml(page.next)}"`;
  const mask = call.access.mask(list.scopeId);
  const permissions = mask === FULL_MASK ? 'FullMask' : `0x${mask.toString(16)}`;
  return `<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" MaxRecommendedEmbeddedFileSize="500" EffectivePermMask="${permissions}" xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema"><Changes LastChangeToken="${token}"${page.next === undefined ? '' : ' MoreChanges="TRUE"'}>${notes}</Changes><rs:data ItemCount="${page.items.length}"${next}>${rows}</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
}

function shownFields(list: List, query: JsonObject, call: Call): Field[] {
  const fields = call.store.fields.of(list.id);
  const wanted = parseXml(text(query, 'ViewFields') ?? '')?.children.map(reference => reference.attributes.Name ?? '');
  const view = call.store.views.of(list.id).find(known => known.isDefault);
  const names = new Set([...MANDATORY, ...(wanted && wanted.length > 0 ? wanted : view?.fields ?? [])]);
  return fields.filter(field => names.has(field.InternalName));
}

function row(item: Item, fields: readonly Field[], call: Call): string {
  const attributes = fields.map(field => [field.InternalName, owsValue(item, field, call)] as const).filter(([, value]) => value !== undefined);
  return `<z:row ${attributes.map(([name, value]) => `ows_${name}="${escapeXml(value as string)}"`).join(' ')} />`;
}

function listXml(list: List, call: Call): string {
  const fields = call.store.fields.of(list.id).map(field => fieldSchemaXml(field, list.id)).join('');
  return `<List ID="{${list.id.toUpperCase()}}" Title="${escapeXml(list.title)}" ServerTemplate="${list.template}" RootFolder="${escapeXml(list.root)}" Version="${list.version}"><Fields>${fields}</Fields></List>`;
}

/** A property of the query: text, or nothing. */
function text(query: JsonObject, name: string): string | undefined {
  const found = Object.entries(query).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return found === undefined || found === null || found === '' ? undefined : String(found);
}
