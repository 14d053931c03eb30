import type { List } from '../../storage/lists';
import { camlQuery } from '../caml/camlQuery';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { itemTypeName, listEntityTypeName } from '../lists/entityTypeName';
import type { Outcome } from '../outcome';
import { camlItems } from '../caml/camlItems';
import { readPageToken } from '../query/pageToken';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { objectArgument } from '../tree/objectArgument';
import { isObject } from '../wire/requestBody';
import { blankItem } from './blankItem';
import { itemEntity } from './itemEntity';
import { localTimes } from './localTimes';
import { onlyViewFields } from './onlyViewFields';
import type { ListItem } from './visibleItem';

/**
 * `getitems` with CAML. An item collection without a next link; the caller pages by ListItemCollectionPosition. As
 * recorded, view fields cut the default columns down, and times are the site's own without DatesInUtc.
 */
export function getItems(list: List, args: Arguments, call: Call): Outcome {
  const query = objectArgument(argument(args, 'query')) ?? call.body.member('query');
  if (!isObject(query)) throw refusals.badRequest('The parameter query is missing.');
  const caml = camlQuery(String(query.ViewXml ?? '<View />'), list, call);
  const folder = typeof query.FolderServerRelativeUrl === 'string' ? query.FolderServerRelativeUrl : '';
  const paging = isObject(query.ListItemCollectionPosition) ? String(query.ListItemCollectionPosition.PagingInfo ?? '') : '';
  const { items } = runQuery({ ...camlItems(caml, list, folder, call), limit: caml.view.rowLimit, position: readPageToken(paging, caml.order) }, call);
  const shown = (subject: ListItem): Entity => {
    const entity = onlyViewFields(itemEntity(subject, call), caml.view.viewFields, list, call);
    return query.DatesInUtc === true ? entity : localTimes(entity, list, call);
  };
  return {
    is: 'collection', type: itemTypeName(list), set: `SP.ListData.${listEntityTypeName(list)}Items`,
    entities: items.map(item => shown({ list, item })),
    sample: () => itemEntity({ list, item: blankItem(list) }, call)
  };
}
