/** The pages where the web parts stand, named as the author of a page sets them in the property pane. */
export const pageNames = ['groupRoomPage', 'editorPage', 'decisionsPage', 'rostersPage'] as const;

export type PageName = (typeof pageNames)[number];

/** True for the name of one of the pages. */
export const isPageName = (name: string): name is PageName => (pageNames as readonly string[]).includes(name);

/** Server-relative addresses; empty when not set: no link is shown then. */
export type Pages = Readonly<Record<PageName, string>>;

/** One thing for each page. */
export const forEachPage = <Thing>(of: (name: PageName) => Thing): Readonly<Record<PageName, Thing>> =>
  Object.fromEntries(pageNames.map((name) => [name, of(name)])) as Record<PageName, Thing>;

/** The pages that are given, the others not set; what else is given is left out. */
export function pagesOf(given: Readonly<Partial<Record<string, unknown>>>): Pages {
  return forEachPage((name) => {
    const address = given[name];
    return typeof address === 'string' ? address : '';
  });
}

/** Those a web part has of its own, and the site's where it has none. */
export const pagesOr = (own: Pages, ofSite: Pages): Pages => forEachPage((name) => own[name].trim() || ofSite[name]);

/** As many characters as a row of the settings holds. */
const longest = 255;

/**
 * True for an address that leads to a page of the tenant whose page it is followed from: server-relative, encoded as an
 * address is, and without a query, which the views add themselves.
 */
export const isPageAddress = (address: string): boolean => /^\/(?!\/)[!-~]+$/.test(address) && !/[\\?#]/.test(address) && address.length <= longest;
