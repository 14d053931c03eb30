import { forEachPage, isPageAddress, type PageName } from '../../../domain/sitePages/pages';
import type { FoundPages } from '../../../domain/sitePages/proposedPages';
import { webPartIds } from '../../../schema/webPartIds';
import { failing } from '../connection/toFailure';
import type { SharePointSite } from '../connection/site';

interface PageItem {
  /** Server-relative path, as its name is written. */
  readonly FileRef: string;
  /** What stands on the page; it names each web part by its id. */
  readonly CanvasContent1: string | null;
  /** E.g. `2.0`; below `1.0` for one that was never published. */
  readonly OData__UIVersionString: string;
}

const ids: Readonly<Record<PageName, string>> = {
  groupRoomPage: webPartIds.groupRoom,
  editorPage: webPartIds.mandateEditor,
  decisionsPage: webPartIds.decisions,
  rostersPage: webPartIds.rosters
};

/** More pages than a site with the mandates has; of a site that has more, those that were made first are looked through. */
const most = 500;

/** The published pages of the site that hold each web part. @throws Failure */
export async function readFoundPages(site: SharePointSite): Promise<FoundPages> {
  const pages = await failing(() =>
    site.read((through) =>
      through.web.getList(`${site.webPath}/SitePages`).items.select('FileRef', 'CanvasContent1', 'OData__UIVersionString').top(most)<readonly PageItem[]>()
    )
  );
  const published = pages.filter((page) => !page.OData__UIVersionString.startsWith('0.'));
  return forEachPage((name) => {
    const holding = published.filter(({ CanvasContent1 }) => CanvasContent1?.toLowerCase().includes(ids[name]));
    return holding.map(({ FileRef }) => encodeURI(FileRef)).filter(isPageAddress).sort();
  });
}
