import type { Account, SiteResponse } from '../../http/contracts';
import { documentResponse } from './document';
import { embeddedJson } from './embeddedJson';
import { html } from './html';
import { canvasElementId, contentElementId, dialogElementId, pageDataElementId, type PageData } from './pageData';
import { quickLaunch } from './quickLaunch';
import { runtimeScripts } from './runtimeScripts';
import { suiteBar } from './suiteBar';

export interface HostPageParts {
  readonly data: PageData;
  readonly siteTitle: string;
  readonly account: Account;
  readonly navigation: readonly { readonly title: string; readonly url: string }[];
  readonly address: URL;
}

/** A modern page: SharePoint-like frame of our own around the place where the real web parts run. */
export function hostPage({ data, siteTitle, account, navigation, address }: HostPageParts): SiteResponse {
  const { page, appearance, language, scriptsPath } = data;
  const body = html`<a class="skip-link" lang="sv" href="#${contentElementId}">Till innehållet</a>
${suiteBar({ siteTitle, siteUrl: page.webUrl, account, appearance, language, here: address.pathname + address.search })}
<div class="workspace">
${quickLaunch(navigation, decodeURI(address.pathname))}
<main class="content" id="${contentElementId}" tabindex="-1">
<div class="title-region">
<h1>${page.title}</h1>
<div class="command-bar" id="page-commands" lang="sv">${
    page.canEdit && html`<button type="button" class="command" id="edit-page" disabled>Redigera</button>`
  }</div>
</div>
<div data-sp-placeholder="Top"></div>
<div id="${canvasElementId}" class="canvas"></div>
<div data-sp-placeholder="Bottom"></div>
</main>
<div id="spPropertyPaneContainer"></div>
</div>
<div id="${dialogElementId}"></div>
<noscript><p class="notice" lang="sv">Sidan behöver JavaScript för att visa sina webbdelar.</p></noscript>
${embeddedJson(pageDataElementId, data)}`;
  return documentResponse({
    title: `${page.title} – ${siteTitle}`,
    appearance,
    language,
    scriptsPath,
    body,
    scripts: runtimeScripts(data),
  });
}
