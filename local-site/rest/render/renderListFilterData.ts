import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { camlColumn } from '../caml/camlColumn';
import { camlItems } from '../caml/camlItems';
import { resolveView } from '../caml/camlQuery';
import type { Outcome } from '../outcome';
import { runQuery } from '../query/runQuery';
import { refusals } from '../refusals';
import { isObject, type JsonObject } from '../wire/requestBody';
import { escapeXml } from '../xml/escapeXml';
import { groupText } from './groupText';
import { NO_REQUEST, renderRequest } from './renderRequest';
import { requestedView } from './requestedView';
import { shownForm } from './shownForm';

/**
 * `RenderListFilterData`: the values a column has in a view, as the options of a `<SELECT>` a column's header shows (the
 * markup's details are unproven). It reads every row, so that it is refused over the threshold.
 */
export function renderListFilterData(list: List, call: Call): Outcome {
  const parameters = call.body.member('parameters');
  const given = isObject(parameters) ? parameters : {};
  const name = typeof given.FieldInternalName === 'string' ? given.FieldInternalName : '';
  const fields = call.store.fields.of(list.id);
  const column = camlColumn(fields, name);
  if (!column) throw refusals.fieldMissing(name);
  const request = { ...renderRequest(call, FILTER_PARAMETERS), overrides: overridesOf(given) };
  const { caml } = requestedView(list, request, call);
  const query = resolveView({ ...caml, groupBy: undefined, orderBy: [{ name, descending: false }] }, list, call);
  const { items } = runQuery({ ...camlItems(query, list, '', call), limit: undefined, position: undefined, readsEverything: true }, call);
  const shown = shownForm(list, call, NO_REQUEST);
  const values = [...new Set(items.map(item => groupText(column.field, { ...shown, item })))];
  const options = values.map(value => `<OPTION Value="${escapeXml(value)}">${value === '' ? '(Empty)' : escapeXml(value)}</OPTION>`).join('');
  return {
    is: 'raw', contentType: 'text/html; charset=utf-8',
    body: `<SELECT id="diidFilter${escapeXml(column.name)}" title="Filter by ${escapeXml(column.field.Title)}" dir="ltr"><OPTION SELECTED Value="">(All)</OPTION>${options}</SELECT><br>`
  };
}

/** The view's id and scope, and the filters of the page's own query string. */
function overridesOf({ ProcessQStringToCAML: filters, ViewId: view, OverrideScope: scope }: JsonObject): Map<string, string> {
  const overrides = new Map([...new URLSearchParams(typeof filters === 'string' ? filters : '')].map(([name, value]) => [name.toLowerCase(), value]));
  if (typeof view === 'string') overrides.set('viewid', view);
  if (typeof scope === 'string') overrides.set('overridescope', scope);
  return overrides;
}

const FILTER_PARAMETERS: readonly string[] = ['excludefieldfilteringhtml', 'fieldinternalname', 'overridescope', 'processqstringtocaml', 'viewid'];
