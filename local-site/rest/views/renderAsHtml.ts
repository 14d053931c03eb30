import type { Call } from '../call';
import { parseCamlView } from '../caml/camlView';
import { valueOutcome, type Outcome } from '../outcome';
import { listData } from '../render/listData';
import { plainText } from '../render/plainText';
import { NO_REQUEST } from '../render/renderRequest';
import { schemaFieldsOf } from '../render/schemaFieldsOf';
import { escapeXml } from '../xml/escapeXml';
import type { ListView } from './viewsKind';
import { viewXml } from './viewXml';

/** `renderAsHtml`: the first page of a view as a table (the real markup, a classic page's, is another). */
export function renderAsHtml({ view, list }: ListView, call: Call): Outcome {
  const caml = parseCamlView(viewXml(view, list));
  const { Row: rows } = listData(list, { caml, view }, NO_REQUEST, call);
  const columns = schemaFieldsOf(list, caml, call);
  const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map(text => `<${tag}>${escapeXml(text)}</${tag}>`).join('')}</tr>`;
  const head = cells('th', columns.map(column => String(column.DisplayName)));
  const body = rows.map(row => cells('td', columns.map(column => plainText(row[String(column.Name)])))).join('');
  return valueOutcome('RenderAsHtml', `<table class="ms-listviewtable" summary="${escapeXml(list.title)}">${head}${body}</table>`);
}
