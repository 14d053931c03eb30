import { html, trusted, type Html } from './html';

/** Data for the page's scripts; no text in it can end the element. */
export function embeddedJson(id: string, data: object): Html {
  const text = JSON.stringify(data).replace(/</g, '\\u003c');
  return html`<script type="application/json" id="${id}">${trusted(text)}</script>`;
}
