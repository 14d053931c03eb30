import { randomUUID } from 'node:crypto';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { checkIn, checkOut, undoCheckOut } from '../files/checkOut';
import { publish } from '../files/publishing';
import { changeItem, demandNewest } from '../items/changeItem';
import { checkName } from '../files/checkName';
import { runQuery } from '../query/runQuery';
import { visibleItem, type ListItem } from '../items/visibleItem';
import { createdOutcome, entityOutcome, valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { readableList } from '../security/readableList';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, spaceNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { createPage } from './createPage';
import { pageEntity } from './pageEntity';

const pageKind: EntityKind<ListItem> = {
  name: 'SitePage',
  entity: pageEntity,
  members: {
    checkoutpage: action((page, _, call) => entityOutcome(pageEntity({ ...page, item: checkOut(page, call) }, call))),
    savepage: action((page, _, call) => {
      save(page, call);
      return valueOutcome('SavePage', true);
    }),
    savepageasdraft: action((page, _, call) => {
      save(page, call);
      return valueOutcome('SavePageAsDraft', true);
    }),
    publish: action((page, _, call) => {
      const item = page.item.level === 255 ? checkIn(page, '', 0, call) : page.item;
      publish({ ...page, item }, '', call);
      return valueOutcome('Publish', true);
    }),
    discardpage: action((page, _, call) => {
      undoCheckOut(page, call);
      return entityOutcome(pageEntity(visibleItem(page.list, page.item.id, call), call));
    })
  }
};

const pagesKind: CollectionKind<List> = {
  name: 'SitePages',
  type: 'SP.Publishing.SitePage',
  set: 'SP.ApiData.SitePages',
  entities: (list, call) =>
    runQuery({ list, condition: undefined, order: [], limit: 100, position: undefined, kinds: 'items', overThreshold: 'refuse' }, call)
      .items.map(item => pageEntity({ list, item }, call)),
  key: pageNode,
  members: { getbyid: step(pageNode) },
  post(list, call) {
    call.access.demand(list.scopeId, Permission.addListItems);
    const body = entityProperties(call.body, ['SP.Publishing.SitePage']);
    const item = createPage(call.store, list, {
      // Named after its title at the first save, as in the real service.
      leaf: `${randomUUID()}.aspx`, title: '', layout: String(body.PageLayoutType ?? 'Article'), author: call.caller.id, published: false
    }, call.now);
    return createdOutcome(pageEntity({ list, item: checkOut({ list, item }, call) }, call));
  }
};

/** `_api/sitepages`. */
export const sitePagesNode: Node = spaceNode('SitePages', {
  pages: step((_: undefined, __, call) =>
    collectionNode(pagesKind, readableList(call.store.lists.byTemplate(call.web.id, 119), refusals.listMissing, call)))
}, undefined);

function pageNode(list: List, args: Arguments, call: Call): Node {
  return entityNode(pageKind, visibleItem(list, Number(argument(args, 'id')), call), call);
}

const SAVED: readonly string[] = ['CanvasContent1', 'LayoutWebpartsContent', 'Title', 'Description'];
const IGNORED: readonly string[] = ['AuthorByline', 'TopicHeader', 'BannerThumbnailUrl', 'Version', 'PromotedState', 'CallToAction', 'Categories'];

function save(page: ListItem, call: Call): Item {
  call.access.demand(page.item.scopeId, Permission.editListItems);
  demandNewest(page.item, call);
  const body = entityProperties(call.body, ['SP.Publishing.SitePage']);
  return changeItem(page, { values: valuesFrom(body), leaf: nameAfterTitle(page.item, body) }, call);
}

function valuesFrom(body: JsonObject): Record<string, ItemValue> {
  const values: Record<string, ItemValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (SAVED.includes(name)) values[name] = value === null ? null : String(value);
    else if (name === 'BannerImageUrl') values[name] = value ? { Description: String(value), Url: String(value) } : null;
    else if (!IGNORED.includes(name)) throw refusals.unknownBodyProperty(name, 'SP.Publishing.SitePage');
  }
  return values;
}

/** A new page carries a made-up name until it gets a title. */
function nameAfterTitle(item: Item, body: JsonObject): string | undefined {
  const madeUp = /^[0-9a-f-]{36}\.aspx$/.test(item.leaf);
  if (!madeUp || typeof body.Title !== 'string' || body.Title === '') return undefined;
  return checkName(`${body.Title.replace(/["*:<>?/\\|]/g, '-')}.aspx`);
}
