import { isLink } from '../../storage/itemValue';
import type { Call } from '../call';
import { strings, complex, type Entity } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { versionLabel } from '../items/valueOf';
import { itemPath } from '../security/securable';
import { encodedPath } from '../wire/encodedPath';

/** `SP.Publishing.SitePage`, what PnPjs loads and saves modern pages by. */
export function pageEntity({ item }: ListItem, call: Call): Entity {
  const { values } = item;
  const banner = values.BannerImageUrl;
  const path = itemPath(item);
  const text = (name: string): string => String(values[name] ?? '');
  return {
    type: 'SP.Publishing.SitePage', set: 'SP.ApiData.SitePages', editLink: `SitePages/Pages(${item.id})`,
    properties: {
      AbsoluteUrl: call.origin + encodedPath(path), AuthorByline: null, BannerImageUrl: banner !== undefined && isLink(banner) ? banner.Url : '',
      BannerThumbnailUrl: '', CallToAction: '', Categories: null, ContentTypeId: null, Description: text('Description'),
      DoesUserHaveEditPermission: true, FileName: item.leaf, FirstPublished: item.created, Id: item.id,
      IsPageCheckedOutToCurrentUser: item.checkedOutBy === call.caller.id && item.checkedOutBy !== null, IsWebWelcomePage: path === `${call.web.path}/${call.web.settings.welcomePage}`,
      Modified: item.modified, PageLayoutType: text('PageLayoutType') || 'Article', Path: complex('SP.ResourcePath', { DecodedUrl: path.slice(call.web.path.length + 1) }),
      PromotedState: Number(values.PromotedState ?? 0), Title: text('Title'), TopicHeader: null, UniqueId: item.uniqueId,
      Url: path.slice(call.web.path.length + 1), Version: versionLabel(item.version), VersionInfo: complex('SP.Publishing.PageVersionInfo', {
        LastVersionCreated: item.modified, LastVersionCreatedBy: call.store.principals.byId(call.site.id, item.editor)?.title ?? ''
      }),
      CanvasContent1: text('CanvasContent1') || '[]', LayoutWebpartsContent: text('LayoutWebpartsContent') || '[]', AlternativeUrlMap: strings([])
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
