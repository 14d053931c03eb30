import { randomUUID } from 'node:crypto';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { checkOut } from '../files/checkOut';
import { visibleAt, visibleItem, type ListItem } from '../items/visibleItem';
import { createdOutcome, entityOutcome, valueOutcome } from '../outcome';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { readableList } from '../security/readableList';
import { demandAdding } from '../security/writeSecurity';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, spaceNode, step, type CollectionKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { entityProperties } from '../wire/requestBody';
import { createPage } from './createPage';
import { pageEntity } from './pageEntity';
import { pageKind } from './pageKind';
import { promotedState } from './pageValues';
import { repostPage } from './repostPage';

const PAGE = 100;

/** A folder of the library and what lies below it; the whole library when there is no path. */
interface Pages {
  readonly list: List;
  readonly folder?: string;
}

const pagesKind: CollectionKind<Pages> = {
  name: 'Pages',
  type: 'SP.Publishing.SitePage',
  set: 'SP.ApiData.SitePages',
  entities: pagesIn,
  key: pageNode,
  members: {
    getbyid: step(pageNode),
    getbyurl: step(({ list }, args, call) => {
      const item = pageAt(list, String(argument(args, 'url')), call);
      if (!item) throw refusals.pathMissing();
      return entityNode(pageKind, { list, item }, call);
    }),
    issitepage: step(({ list }, args, call) => valueOutcome('IsSitePage', pageAt(list, String(argument(args, 'url')), call) !== undefined)),
    templates: step(({ list }) => collectionNode(pagesKind, { list, folder: `${list.root}/Templates` })),
    reposts: action(({ list }, _, call) => entityOutcome(pageEntity({ list, item: repostPage(list, call) }, call)))
  },
  post({ list }, call) {
    demandAdding(list, list.scopeId, call);
    const { PageLayoutType, PromotedState, ...others } = entityProperties(call.body, ['SP.Publishing.SitePage']);
    const [unknown] = Object.keys(others).filter(name => name !== 'Title');
    if (unknown !== undefined) throw refusals.unknownBodyProperty(unknown, 'SP.Publishing.SitePage');
    const item = createPage(call.store, list, {
      // Named after its title at the first save, as in the real service.
      leaf: `${randomUUID()}.aspx`, title: '', layout: String(PageLayoutType ?? 'Article'), author: call.caller.id, published: false,
      values: { PromotedState: promotedState(PromotedState) }
    }, call.now);
    return createdOutcome(pageEntity({ list, item: checkOut({ list, item }, call, true) }, call));
  }
};

/** `_api/sitepages`. */
export const sitePagesNode: Node = spaceNode('SitePages', {
  pages: step((_: undefined, __, call) =>
    collectionNode(pagesKind, { list: readableList(call.store.lists.byTemplate(call.web.id, 119), refusals.listMissing, call) }))
}, undefined);

function pagesIn({ list, folder }: Pages, call: Call): Entity[] {
  const { items } = runQuery({
    list, condition: undefined, order: [], limit: PAGE, position: undefined, kinds: 'items', overThreshold: 'refuse', folder: folder === undefined ? undefined : { path: folder, deep: true }
  }, call);
  return items.map(item => pageEntity({ list, item }, call));
}

function pageNode({ list }: Pages, args: Arguments, call: Call): Node {
  return entityNode(pageKind, visibleItem(list, Number(argument(args, 'id')), call), call);
}

/** By server-relative or web-relative address. */
function pageAt(list: List, url: string, call: Call): ListItem['item'] | undefined {
  const item = visibleAt(list, url.startsWith('/') ? url : `${call.web.path}/${url}`, call);
  return item?.kind === 0 ? item : undefined;
}
