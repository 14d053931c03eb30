import type { List } from '../../storage/lists';
import { camlQuery } from '../caml/camlQuery';
import type { Call } from '../call';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import type { Outcome } from '../outcome';
import { readPageToken } from '../query/pageToken';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { isObject } from '../wire/requestBody';
import { blankItem } from './blankItem';
import { folderPlace } from './folderPlace';
import { itemEntity } from './itemEntity';

/** `getitems` with CAML. An item collection without a next link; the caller pages by ListItemCollectionPosition. */
export function getItems(list: List, call: Call): Outcome {
  const query = call.body.member('query');
  if (!isObject(query)) throw refusals.badRequest('The parameter query is missing.');
  const caml = camlQuery(String(query.ViewXml ?? '<View />'), list, call);
  const start = typeof query.FolderServerRelativeUrl === 'string' && query.FolderServerRelativeUrl !== ''
    ? folderPlace(list, query.FolderServerRelativeUrl, call).path : list.root;
  const deep = caml.scope === 'recursive' || caml.scope === 'recursiveall';
  const paging = isObject(query.ListItemCollectionPosition) ? String(query.ListItemCollectionPosition.PagingInfo ?? '') : '';
  const { items } = runQuery({
    list, condition: caml.condition, order: caml.order, limit: caml.rowLimit, position: readPageToken(paging, caml.order),
    folder: deep && start === list.root ? undefined : { path: start, deep },
    kinds: caml.scope === 'recursive' || caml.scope === 'filesonly' ? 'items' : 'all',
    overThreshold: call.faults.camlOverThreshold === 'partial' ? 'partial' : 'refuse'
  }, call);
  return {
    is: 'collection', type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`,
    entities: items.map(item => itemEntity({ list, item }, call)),
    sample: () => itemEntity({ list, item: blankItem(list) }, call)
  };
}
