import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import { createdOutcome, type Outcome } from '../outcome';
import { columnByProperty } from '../query/columns';
import { filterCondition } from '../query/filterCondition';
import type { Order } from '../query/itemQuery';
import { nextLink } from '../odata/nextLink';
import { readPageToken, writePageToken } from '../query/pageToken';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { entityNode, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties } from '../wire/requestBody';
import { addItem } from './addItem';
import { blankItem } from './blankItem';
import { itemChanges } from './itemChanges';
import { itemEntity } from './itemEntity';
import { itemKind } from './itemKind';
import { firstVisible, visibleItem } from './visibleItem';

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 5000;
const MOST_LOOKUPS = 12;

export const itemsKind: CollectionKind<List> = {
  name: 'Items',
  type: 'SP.ListItem',
  set: 'SP.ListData',
  entities: (list, call) => queryItems(list, DEFAULT_PAGE, call).items.map(item => itemEntity({ list, item }, call)),
  get: listItems,
  key: (list, args, call) => itemNode(list, argument(args, 'id'), call),
  members: {
    getbyid: step((list, args, call) => itemNode(list, argument(args, 'itemId'), call))
  },
  post(list, call) {
    if (isLibraryTemplate(list.template)) throw refusals.itemInLibrary();
    const body = entityProperties(call.body, [itemTypeName(list), 'SP.ListItem']);
    const { FileSystemObjectType: kind, ...properties } = body;
    const changes = itemChanges(list, properties, call);
    const folder = kind === 1 || changes.contentType?.startsWith('0x0120') === true;
    const item = addItem(list, { path: list.root, scopeId: list.scopeId }, changes, folder ? 1 : 0, call);
    return createdOutcome(itemEntity({ list, item }, call));
  }
};

/** The item of an id, as the caller may see it. */
export function itemNode(list: List, id: unknown, call: Call): Node {
  return entityNode(itemKind, visibleItem(list, idFrom(id), call), call);
}

/** The item of a unique id; 404 when there is none the caller may see. */
export function itemNodeByUniqueId(list: List, uniqueId: unknown, call: Call): Node {
  const item = firstVisible(list, 'i.unique_id = ?', [String(uniqueId).toLowerCase()], call);
  if (!item) throw refusals.itemMissing();
  return entityNode(itemKind, { list, item }, call);
}

function idFrom(value: unknown): number {
  if (typeof value !== 'number' && !/^\d+$/.test(String(value))) throw refusals.badExpression(String(value));
  return Number(value);
}

function listItems(list: List, call: Call): Outcome {
  const limit = call.query.top ?? DEFAULT_PAGE;
  if (limit > LARGEST_PAGE) throw refusals.overThreshold();
  const { items, hasMore, order } = queryItems(list, limit, call);
  const last = items.at(-1);
  return {
    is: 'collection', type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`,
    entities: items.map(item => itemEntity({ list, item }, call)),
    sample: () => itemEntity({ list, item: blankItem(list) }, call),
    nextLink: hasMore && last ? nextLink(writePageToken(last, order), call) : undefined
  };
}

function queryItems(list: List, limit: number, call: Call) {
  const { filter, orderBy, skipToken, selection } = call.query;
  const fields = call.store.fields.of(list.id);
  if (selection.expanded.size > MOST_LOOKUPS) throw refusals.tooManyLookups();
  const order: Order[] = orderBy.map(({ name, descending }) => {
    const column = columnByProperty(fields, name);
    if (!column) throw refusals.fieldMissing(name);
    if (!column.sortable) throw refusals.notSortable(name);
    return { column, descending };
  });
  const condition = filter && filterCondition(filter, list, call);
  const position = readPageToken(skipToken, order);
  return { ...runQuery({ list, condition, order, limit, position, overThreshold: 'refuse' }, call), order };
}
