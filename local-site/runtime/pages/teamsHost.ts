import type { Account, SiteResponse, WebContext } from '../../http/contracts';
import { documentResponse } from './document';
import { embeddedJson } from './embeddedJson';
import { html } from './html';
import type { Appearance } from './pageData';
import { teamsFrameDataElementId, teamsFrameName, teamsThemeId, type TeamsFrameData } from './teamsFrame';

const themeNames: Readonly<Record<Appearance, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };

const themeLabels: Readonly<Record<string, string>> = { default: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' };

export interface TeamsHostParts {
  readonly title: string;
  readonly frameAddress: string;
  readonly appearance: Appearance;
  /** The client's, which is the person's, e.g. `sv-SE`. */
  readonly language: string;
  readonly account: Account;
  readonly context: WebContext;
  /** Place in the app a deep link leads to. */
  readonly subEntityId: string | null;
  readonly scriptsPath: string;
}

/** A stand-in for the Teams client: a frame with the app in it, and answers to what teams-js asks. */
export function teamsHost(parts: TeamsHostParts): SiteResponse {
  const { title, frameAddress, appearance, scriptsPath } = parts;
  const data: TeamsFrameData = { theme: themeNames[appearance], context: teamsContext(parts) };
  return documentResponse({
    title: `${title} – Teams (lokalt)`,
    appearance,
    scriptsPath,
    scripts: [`${scriptsPath}teams.js`],
    body: html`<header class="teams-bar" lang="sv"><h1>${title}</h1><label for="${teamsThemeId}">Tema</label><select id="${teamsThemeId}">${Object.entries(themeLabels).map(
      ([theme, label]) => html`<option value="${theme}"${theme === data.theme && html` selected`}>${label}</option>`,
    )}</select><p>Teams (lokalt)</p></header>
<main class="teams-main"><iframe class="teams-frame" name="${teamsFrameName}" title="${title}" data-address="${frameAddress}"></iframe></main>
${embeddedJson(teamsFrameDataElementId, data)}`,
  });
}

/** The context object of teams-js, version 1, which SPFx 1.23 asks for. */
function teamsContext({ appearance, language, account, context, subEntityId }: TeamsHostParts): TeamsFrameData['context'] {
  return {
    theme: themeNames[appearance],
    locale: language.toLowerCase(),
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    isFullScreen: false,
    entityId: 'local-site',
    subEntityId: subEntityId ?? undefined,
    teamName: context.title,
    teamSiteUrl: context.webUrl,
    teamSitePath: context.webServerRelativeUrl,
    teamSiteDomain: new URL(context.webUrl).host,
    groupId: context.siteId,
    channelId: '19:local@thread.tacv2',
    channelName: 'Allmänt',
    upn: account.login,
    loginHint: account.login,
    userPrincipalName: account.login,
    userObjectId: '00000000-0000-0000-0000-000000000002',
    tid: '00000000-0000-0000-0000-000000000001',
    sessionId: 'local-site',
  };
}
