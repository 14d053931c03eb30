import type { Account, PageSource, RequestHandler, WebContext } from '../../http/contracts';
import { isGuest } from '../../http/isGuest';
import type { ClientSideManifest } from '../catalogue/installedComponents';
import { appearanceOf } from '../pages/appearance';
import { makePageData, type PageGround } from '../pages/makePageData';
import { pageCulture, type PageCulture } from '../pages/pageCulture';
import { preferredLanguage } from '../pages/preferredLanguage';
import { teamsAppPage } from '../pages/teamsAppPage';
import { teamsCanvas } from '../pages/teamsCanvas';
import { teamsHost } from '../pages/teamsHost';
import { isPageRequest } from './isPageRequest';
import { deniedPage, missingPage } from './refusals';

const address = /^(.*)\/_layouts\/15\/(teams|teamshostedapp)\.aspx$/i;

/**
 * Teams around a web part: `…/_layouts/15/teams.aspx?componentId=…` is the stand-in for the Teams client (with
 * `context=personal` a personal app, otherwise a tab, set up with what `chosen.…=…` says), and
 * `teamshostedapp.aspx` the page in its frame, as in the real service.
 */
export function teamsPages(pages: PageSource, ground: PageGround): RequestHandler {
  return async (request) => {
    const { url, account } = request;
    const match = address.exec(decodeURI(url.pathname));
    if (match === null || account === undefined || !isPageRequest(request)) return undefined;
    const appearance = appearanceOf(request);
    const refused = { appearance, scriptsPath: ground.scripts.basePath, path: url.pathname };
    const context = pages.webContext(account, match[1] || '/', url.origin);
    const manifest = teamsComponent(ground, url);
    // Guests are in a team's channels, but have no apps of their own there.
    const isAppOfGuest = url.searchParams.get('context') === 'personal' && isGuest(account.login);
    if (context === 'denied' || isAppOfGuest) return deniedPage(refused);
    if (context === 'missing' || manifest === undefined) return missingPage(refused);
    const language = preferredLanguage(request);
    const titles = manifest.preconfiguredEntries?.[0]?.title;
    const title = titles?.[language] ?? titles?.default ?? manifest.alias;
    if (match[2].toLowerCase() === 'teams') {
      const frameAddress = `${context.webServerRelativeUrl}/_layouts/15/teamshostedapp.aspx?${inLanguage(url, language)}`;
      const subEntityId = url.searchParams.get('subEntityId');
      const { basePath: scriptsPath } = ground.scripts;
      return teamsHost({ title, frameAddress, appearance, language, account, context, subEntityId, scriptsPath });
    }
    return teamsAppPage(appData(ground, { account, context, appearance, culture: pageCulture(context, language), url }, manifest, title));
  };
}

function appData(
  ground: PageGround,
  request: { account: Account; context: WebContext; appearance: ReturnType<typeof appearanceOf>; culture: PageCulture; url: URL },
  manifest: ClientSideManifest,
  title: string,
): ReturnType<typeof makePageData> {
  const page = { title, canvasContent: teamsCanvas(manifest, title, chosenIn(request.url)), canEdit: false, editing: false };
  return makePageData(ground, { ...request, hostedInTeams: true, page });
}

/** What the page in the frame is asked: as the client was, with the client's language. */
function inLanguage({ searchParams }: URL, language: string): string {
  return new URLSearchParams([...[...searchParams].filter(([name]) => name !== 'forceLocale'), ['forceLocale', language.toLowerCase()]]).toString();
}

/** What was chosen when a tab was set up: parameters such as `chosen.groupKey=…`, for Teams keeps it with the tab. */
function chosenIn({ searchParams }: URL): Readonly<Record<string, string>> {
  const prefix = 'chosen.';
  const chosen = [...searchParams].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** The component asked for, when its manifest lets it be in that place in Teams. */
function teamsComponent({ catalogue }: PageGround, url: URL): ClientSideManifest | undefined {
  const wanted = url.searchParams.get('componentId')?.toLowerCase();
  const place = url.searchParams.get('context') === 'personal' ? 'TeamsPersonalApp' : 'TeamsTab';
  const found = catalogue.components(url.origin).find(({ id }) => id.toLowerCase() === wanted);
  const manifest = found && (JSON.parse(found.manifest) as ClientSideManifest);
  return manifest?.supportedHosts?.includes(place) ? manifest : undefined;
}
