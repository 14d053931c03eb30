import { isLink, type ItemValue } from '../../storage/itemValue';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { ensurePrincipal } from '../security/ensurePrincipal';
import { arrayOf, type Json, type JsonObject } from '../wire/requestBody';

/** Properties of a page and the columns of its item that keep them. */
const TEXTS: Readonly<Record<string, string>> = {
  CanvasContent1: 'CanvasContent1', LayoutWebpartsContent: 'LayoutWebpartsContent', Title: 'Title', Description: 'Description', TopicHeader: '_TopicHeader',
  BannerThumbnailUrl: 'BannerThumbnailUrl'
};
const LONGEST_DESCRIPTION = 255;
/** Told by the service, and sent back by clients that save the whole page they loaded. */
const TOLD: readonly string[] = ['Version', 'CallToAction', 'Categories', 'AlternativeUrlMap'];

/** What a body of `SavePage` sets; a name no page has is refused. */
export function pageValues(body: JsonObject, call: Call): Record<string, ItemValue> {
  const values: Record<string, ItemValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(TEXTS, name)) values[TEXTS[name]] = textOf(name, value);
    else if (name === 'BannerImageUrl') values[name] = value ? { Description: String(value), Url: String(value) } : null;
    else if (name === 'AuthorByline') values._AuthorByline = authorsOf(value, call);
    else if (name === 'PromotedState') values.PromotedState = promotedState(value);
    else if (!TOLD.includes(name)) throw refusals.unknownBodyProperty(name, 'SP.Publishing.SitePage');
  }
  return values;
}

function textOf(name: string, value: Json): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw refusals.badRequest(`Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details.`);
  // Evidence: [C] PnPjs holds descriptions to 255 characters; the text is unproven.
  if (name === 'Description' && value.length > LONGEST_DESCRIPTION) throw refusals.invalidValue(`The description may not be longer than ${LONGEST_DESCRIPTION} characters.`);
  return value;
}

/** 0 page, 1 news as soon as it is published, 2 news. */
export function promotedState(value: Json | undefined): number {
  const state = Number(value ?? 0);
  if (![0, 1, 2].includes(state)) throw refusals.badRequest('PromotedState must be 0, 1 or 2.');
  return state;
}

/** Authors are given by their user principal names. */
function authorsOf(value: Json, call: Call): ItemValue {
  const names = (arrayOf(value) ?? []).map(String);
  return names.length === 0 ? null : names.map(name => ensurePrincipal(name, call).id);
}

/** The authors a page shows; null for none. */
export function authorByline({ values }: Item, { store, site }: Pick<Call, 'store' | 'site'>): readonly string[] | null {
  const ids = values._AuthorByline as readonly number[] | null | undefined;
  return ids ? ids.map(id => store.principals.byId(site.id, id)?.settings.email ?? '') : null;
}

export function bannerOf({ values }: Item): string {
  const banner = values.BannerImageUrl;
  return banner !== undefined && isLink(banner) ? banner.Url : '';
}
