import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { freeName } from '../files/saveFile';
import { fileEtag } from '../files/fileEntity';
import { changeItem, demandNewest } from '../items/changeItem';
import type { ListItem } from '../items/visibleItem';
import { Permission } from '../security/permission';
import { checkEtag } from '../wire/checkEtag';
import { entityProperties, type JsonObject } from '../wire/requestBody';
import { pageValues } from './pageValues';

/** Saves what a body names of a page, in the copy checked out. */
export function savePage(page: ListItem, call: Call): Item {
  call.access.demand(page.item.scopeId, Permission.editListItems);
  checkEtag(call, fileEtag(page));
  demandNewest(page.item, call);
  const body = entityProperties(call.body, ['SP.Publishing.SitePage']);
  return changeItem(page, { values: pageValues(body, call), leaf: nameAfterTitle(page.item, body, call) }, call);
}

/** A new page carries a made-up name until it gets a title. */
function nameAfterTitle(item: Item, body: JsonObject, call: Call): string | undefined {
  const madeUp = /^[0-9a-f-]{36}\.aspx$/.test(item.leaf);
  if (!madeUp || typeof body.Title !== 'string' || body.Title === '') return undefined;
  return pageName(item.directory, body.Title, call);
}

/** A file name from a title: spaces and what names may not hold become hyphens; a taken one gets a number behind it. */
export function pageName(directory: string, title: string, call: Pick<Call, 'store'>): string {
  const plain = title.replace(/["*:<>?/\\|\s]+/g, '-').replace(/^[.-]+|[.-]+$/g, '').slice(0, 120) || 'Page';
  return freeName(directory, `${plain}.aspx`, call, number => `(${number})`);
}
