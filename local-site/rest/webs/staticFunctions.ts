import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { complex, resourcePath, type PropertyValue } from '../entity';
import { valueOutcome, type Outcome } from '../outcome';
import { isLibraryTemplate } from '../lists/listTemplates';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { Permission } from '../security/permission';
import { pathOfUrl } from '../wire/pathOfUrl';
import { trimEnd } from '../wire/trimEnd';

/** `SP.Web.GetWebUrlFromPageUrl`: address of the web a page lies in. */
export function getWebUrlFromPageUrl(pageUrl: string, call: Call): Outcome {
  return valueOutcome('GetWebUrlFromPageUrl', call.origin + webAt(pageUrl, call).path);
}

/** `SP.Web.GetDocumentLibraries`: the libraries of a web that the caller may read. */
export function getDocumentLibraries(address: string, call: Call): Outcome {
  const web = webAt(address, call);
  const libraries = call.store.lists.ofWeb(web.id).filter(list => isLibraryTemplate(list.template) && !list.settings.Hidden && mayReadList(list, call));
  return valueOutcome('GetDocumentLibraries', {
    itemType: 'SP.DocumentLibraryInformation',
    values: libraries.map((list): PropertyValue => complex('SP.DocumentLibraryInformation', {
      AbsoluteUrl: call.origin + encodeURI(list.root), DriveId: null, FromCrossFarm: false, Id: list.id, IsDefaultDocumentLibrary: /\/Shared Documents$/.test(list.root),
      LibraryType: 0, Modified: list.modified, ModifiedFriendlyDisplay: '', ServerRelativePath: resourcePath(list.root), ServerRelativeUrl: list.root, Title: list.title
    }))
  });
}

/** `SP.Site.Exists`: whether a site collection stands at an address. */
export function siteExists(call: Call): Outcome {
  const url = String(call.body.member('url') ?? '');
  const path = trimEnd(pathOfUrl(url), '/').toLowerCase();
  return valueOutcome('Exists', call.store.webs.sites().some(site => site.path.toLowerCase() === path));
}

/** The web of this site collection an address lies in; 404 where there is none, 403 where the caller may not open it. */
function webAt(address: string, call: Call): Web {
  const path = pathOfUrl(address);
  const web = call.store.webs.containing(trimEnd(path, '/'));
  if (!web || web.siteId !== call.site.id) throw refusals.pathMissing();
  call.access.demand(web.scopeId, Permission.open);
  return web;
}
