import { html, type Html } from './html';

/** The web's navigation; on a narrow page the suite bar's menu button opens it. */
export function quickLaunch(
  links: readonly { readonly title: string; readonly url: string }[],
  currentPath: string,
): Html {
  return html`<nav class="navigation" id="site-navigation" aria-label="Webbplatsen" lang="sv">
<ul>
${links.map(({ title, url }) => {
  const isHere = pagePath(url) === currentPath.toLowerCase();
  return html`<li><a href="${url}"${isHere && html` aria-current="page"`}>${title}</a></li>\n`;
})}</ul>
</nav>`;
}

/** The page a link leads to, in lower case; a web's own address leads to its welcome page. */
function pagePath(url: string): string {
  const path = pathOf(url).toLowerCase();
  return /\.[^/]+$/.test(path) ? path : `${path.replace(/\/$/, '')}/sitepages/home.aspx`;
}

/** An address no browser understands leads to no page; it must not keep the page it stands on from being shown. */
function pathOf(url: string): string {
  try {
    return decodeURI(new URL(url, 'http://here.invalid').pathname);
  } catch {
    return '';
  }
}
