import type { SiteResponse } from '../../http/contracts';
import { documentResponse } from './document';
import { html, type Html } from './html';
import type { Appearance } from './pageData';

export interface PlainPageParts {
  readonly title: string;
  readonly lead: string;
  readonly status: number;
  readonly appearance: Appearance;
  readonly scriptsPath: string;
  readonly content?: Html;
}

/** A page without SharePoint's frame: who are you, not found, not allowed, went wrong. */
export function plainPage({ title, lead, status, appearance, scriptsPath, content }: PlainPageParts): SiteResponse {
  const body = html`<main class="plain-page">
<h1>${title}</h1>
<p class="plain-page-lead">${lead}</p>
${content}
</main>`;
  return documentResponse({ title, status, appearance, scriptsPath, body });
}
