import { html, type Html } from './html';

/** The web's navigation; on a narrow page the suite bar's menu button opens it. */
export function quickLaunch(
  links: readonly { readonly title: string; readonly url: string }[],
  currentPath: string,
): Html {
  return html`<nav class="navigation" id="site-navigation" aria-label="Webbplatsen">
<ul>
${links.map(({ title, url }) => {
  const isHere = pathOf(url) === currentPath.toLowerCase();
  return html`<li><a href="${url}"${isHere && html` aria-current="page"`}>${title}</a></li>\n`;
})}</ul>
</nav>`;
}

function pathOf(url: string): string {
  return decodeURI(new URL(url, 'http://here.invalid').pathname).toLowerCase();
}
