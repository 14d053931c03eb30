import type { Call } from '../call';
import { complex, resourcePath, strings, type ComplexValue, type Entity } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { versionLabel } from '../items/valueOf';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { encodedPath } from '../wire/encodedPath';
import { authorByline, bannerOf } from './pageValues';

/** What a page that never was published tells of its publication. */
const NEVER = '0001-01-01T00:00:00Z';

/** `SP.Publishing.SitePage`, what PnPjs loads and saves modern pages by. `CanvasContent1` and `LayoutWebpartsContent` are JSON arrays as text. */
export function pageEntity({ list, item }: ListItem, call: Call): Entity {
  const { values } = item;
  const path = itemPath(item);
  const relative = path.slice(call.web.path.length + 1);
  const authors = authorByline(item, call);
  const text = (name: string): string => String(values[name] ?? '');
  return {
    type: 'SP.Publishing.SitePage', set: 'SP.ApiData.SitePages', editLink: `SitePages/Pages(${item.id})`,
    properties: {
      AbsoluteUrl: call.origin + encodedPath(path), AuthorByline: authors && strings(authors), BannerImageUrl: bannerOf(item),
      BannerThumbnailUrl: text('BannerThumbnailUrl'), CallToAction: '', Categories: null, ContentTypeId: null, Description: text('Description'),
      DoesUserHaveEditPermission: call.access.has(item.scopeId, Permission.editListItems), FileName: item.leaf,
      FirstPublished: text('FirstPublishedDate') || NEVER, Id: item.id,
      IsPageCheckedOutToCurrentUser: item.checkedOutBy === call.caller.id && item.checkedOutBy !== null,
      IsWebWelcomePage: relative.toLowerCase() === call.web.settings.welcomePage.toLowerCase(), Modified: item.modified,
      PageLayoutType: text('PageLayoutType') || 'Article', Path: resourcePath(relative), PromotedState: Number(values.PromotedState ?? 0),
      Title: text('Title'), TopicHeader: values._TopicHeader === undefined ? null : text('_TopicHeader'), UniqueId: item.uniqueId, Url: relative,
      Version: versionLabel(item.version), VersionInfo: versionInfo({ list, item }, call), AlternativeUrlMap: '{}',
      CanvasContent1: text('CanvasContent1') || '[]', LayoutWebpartsContent: text('LayoutWebpartsContent') || '[]'
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}

/** When it was last published, and by whom. */
function versionInfo({ list, item }: ListItem, call: Call): ComplexValue {
  const published = item.level === 1 ? item : call.store.items.levels(list.id, item.id).find(level => level.level === 1);
  return complex('SP.Publishing.SitePageVersionInfo', {
    LastVersionCreated: (published?.modified ?? NEVER).replace('Z', ''),
    LastVersionCreatedBy: published ? call.store.principals.byId(call.site.id, published.editor)?.title ?? '' : ''
  });
}
