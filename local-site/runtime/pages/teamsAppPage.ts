import type { SiteResponse } from '../../http/contracts';
import { documentResponse } from './document';
import { embeddedJson } from './embeddedJson';
import { html } from './html';
import { canvasElementId, contentElementId, dialogElementId, pageDataElementId, type PageData } from './pageData';
import { runtimeScripts } from './runtimeScripts';

/** The page inside the Teams frame: one web part from edge to edge. */
export function teamsAppPage(data: PageData): SiteResponse {
  const { appearance, language, scriptsPath, page } = data;
  return documentResponse({
    title: page.title,
    appearance,
    language,
    scriptsPath,
    scripts: runtimeScripts(data),
    body: html`<main class="content content-teams" id="${contentElementId}">
<div data-sp-placeholder="Top"></div>
<div id="${canvasElementId}" class="canvas"></div>
<div data-sp-placeholder="Bottom"></div>
</main>
<div id="spPropertyPaneContainer"></div>
<div id="${dialogElementId}"></div>
${embeddedJson(pageDataElementId, data)}`,
  });
}
