import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { checkOut } from '../files/checkOut';
import { refusals } from '../refusals';
import { demandAdding } from '../security/writeSecurity';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { createPage } from './createPage';
import { pageName } from './savePage';
import { publishPage } from './publishPage';

const NAMES: readonly string[] = [
  'Title', 'Description', 'BannerImageUrl', 'IsBannerImageUrlExternal', 'ShouldSaveAsDraft', 'OriginalSourceUrl', 'OriginalSourceSiteId',
  'OriginalSourceWebId', 'OriginalSourceListId', 'OriginalSourceItemId'
];

/** A page that is a link to news elsewhere. Published at once unless `ShouldSaveAsDraft`. */
export function repostPage(list: List, call: Call): Item {
  demandAdding(list, list.scopeId, call);
  const body = entityProperties(call.body, ['SP.Publishing.RepostPage']);
  const unknown = Object.keys(body).find(name => !NAMES.includes(name));
  if (unknown !== undefined) throw refusals.unknownBodyProperty(unknown, 'SP.Publishing.RepostPage');
  const url = textOf(body, 'OriginalSourceUrl');
  // Without a source there is nothing to repost; the text is unproven.
  if (url === null) throw refusals.badRequest('A repost needs OriginalSourceUrl.');
  const title = textOf(body, 'Title') ?? url;
  const banner = textOf(body, 'BannerImageUrl');
  const item = createPage(call.store, list, {
    leaf: pageName(list.root, title, call), title, layout: 'RepostPage', author: call.caller.id, published: false,
    values: {
      Description: textOf(body, 'Description'), BannerImageUrl: banner === null ? null : { Url: banner, Description: banner }, PromotedState: 1,
      _OriginalSourceUrl: url, _OriginalSourceSiteId: textOf(body, 'OriginalSourceSiteId'), _OriginalSourceWebId: textOf(body, 'OriginalSourceWebId'),
      _OriginalSourceListId: textOf(body, 'OriginalSourceListId'), _OriginalSourceItemId: textOf(body, 'OriginalSourceItemId')
    }
  }, call.now);
  const own = checkOut({ list, item }, call, true);
  return body.ShouldSaveAsDraft === true ? own : publishPage({ list, item: own }, call);
}

function textOf(body: JsonObject, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
