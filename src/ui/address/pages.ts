/** The pages where the web parts stand, named as the author of a page sets them in the property pane. */
export const pageNames = [
  'editorPage',
  'decisionsPage',
  'rostersPage',
  'groupRoomPage',
  'registerPage',
  'overviewPage',
  'comparisonPage'
] as const;

export type PageName = (typeof pageNames)[number];

/** Server-relative addresses; empty when not set: no link is shown then. */
export type Pages = Readonly<Record<PageName, string>>;

/** The pages that are given, the others not set; what else is given is left out. */
export function pagesOf(given: Readonly<Partial<Record<string, unknown>>>): Pages {
  const addressOf = (name: PageName): string => {
    const address = given[name];
    return typeof address === 'string' ? address : '';
  };
  return Object.fromEntries(pageNames.map((name) => [name, addressOf(name)])) as Pages;
}
