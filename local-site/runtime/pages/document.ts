import type { SiteResponse } from '../../http/contracts';
import { sectionThemesFor, themeFor } from '../theme/themes';
import { themeVariables } from '../theme/themeVariables';
import { html, trusted, type Html } from './html';
import type { Appearance } from './pageData';
import { themeStyleId } from './themeStyleId';

/**
 * Nothing on a page may come from elsewhere or go elsewhere: the browser enforces it. Inline styles are what
 * Fluent makes, evaluated script what the SPFx loader's RequireJS makes; downloads and pictures are made as
 * `blob:` and `data:`.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

export interface DocumentParts {
  readonly title: string;
  readonly appearance: Appearance;
  /** Of what the page is about, e.g. `en-US`; Swedish, as the local site itself, when it is left out. */
  readonly language?: string;
  readonly scriptsPath: string;
  readonly body: Html;
  readonly status?: number;
  /** Addresses of scripts, run in this order when the document has been read. */
  readonly scripts?: readonly string[];
}

/** A whole page in the appearance the caller chose. */
export function documentResponse(parts: DocumentParts): SiteResponse {
  const { title, appearance, language = 'sv-SE', scriptsPath, body, status = 200, scripts = [] } = parts;
  const variables = trusted(themeVariables(themeFor(appearance), sectionThemesFor(appearance)));
  const document = html`<!doctype html>
<html lang="${language.split('-')[0]}" dir="ltr" data-appearance="${appearance}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${scriptsPath}site.css">
<style id="${themeStyleId}">${variables}</style>
${scripts.map((address) => html`<script defer src="${address}"></script>\n`)}</head>
<body>
${body}
</body>
</html>
`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    },
    body: document.markup,
  };
}
