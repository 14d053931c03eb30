import { html, type Html } from '../../runtime/pages/html';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);

/** A link of a message; a text with nothing but http behind it leads somewhere. */
function inline(text: string): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const found of text.matchAll(/<a href="(https?:\/\/[^"]*)">([^<]*)<\/a>/g)) {
    parts.push(html`${plain(text.slice(at, found.index))}<a href="${plain(found[1])}">${plain(found[2])}</a>`);
    at = found.index + found[0].length;
  }
  return html`${parts}${plain(text.slice(at))}`;
}

/** A message as the flows write it: paragraphs with links. Anything else in it is shown as the text it is. */
export function safeMessage(markup: string): Html {
  const paragraphs = markup.split(/<\/?p>/).filter((text) => text !== '');
  return html`${paragraphs.map((text) => html`<p>${inline(text)}</p>\n`)}`;
}
