import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { parseCamlView, type CamlView, type ViewScope } from '../caml/camlView';
import { refusals } from '../refusals';
import { visibleViews } from '../security/visibleViews';
import { viewXml } from '../views/viewXml';
import type { XmlElement } from '../xml/parseXml';
import { filterElements } from './filterElements';
import type { RenderRequest } from './renderRequest';

export interface RequestedView {
  readonly caml: CamlView;
  /** The list's view that was named, or is its default where no XML came along. */
  readonly view: View | undefined;
}

const SCOPES: readonly string[] = ['', 'recursive', 'recursiveall', 'filesonly'];

/**
 * The view to render: the XML given, else the view named in the query string, else the default one; then whatever
 * overrides it. That an overriding `<Where>` is joined by And is unproven.
 */
export function requestedView(list: List, request: RenderRequest, call: Call): RequestedView {
  const id = (request.overrides.get('viewid') || request.overrides.get('view') || '').replace(/[{}]/g, '').toLowerCase();
  const views = visibleViews(list, call);
  const named = id === '' ? undefined : views.find(view => view.id === id);
  if (id !== '' && !named && request.viewXml === undefined) throw refusals.viewMissing();
  const view = named ?? (request.viewXml === undefined ? views.find(known => known.isDefault) : undefined);
  const base = parseCamlView(request.viewXml ?? (view ? viewXml(view, list) : '<View />'));
  const merged = request.overrideViewXml === undefined ? base : merge(base, parseCamlView(request.overrideViewXml));
  return { caml: overridden(merged, list, request, call), view };
}

function merge(base: CamlView, over: CamlView): CamlView {
  return {
    ...base,
    where: both(base.where, over.where),
    orderBy: over.orderBy.length > 0 ? over.orderBy : base.orderBy,
    groupBy: over.groupBy ?? base.groupBy,
    viewFields: over.viewFields ?? base.viewFields,
    ...(over.rowLimit === undefined ? {} : { rowLimit: over.rowLimit, paged: over.paged }),
    scope: over.scope === '' ? base.scope : over.scope,
    aggregations: over.aggregations.length > 0 ? over.aggregations : base.aggregations,
    joins: [...base.joins, ...over.joins], projectedFields: [...base.projectedFields, ...over.projectedFields],
    calendarDate: over.calendarDate ?? base.calendarDate
  };
}

function overridden(view: CamlView, list: List, { overrides }: RenderRequest, call: Call): CamlView {
  const limit = Number(overrides.get('overriderowlimit') ?? Number.NaN);
  const scope = overrides.get('overridescope')?.toLowerCase();
  const sort = overrides.get('sortfield') ?? overrides.get('sortfield1');
  const direction = overrides.get('sortdir') ?? overrides.get('sortdir1') ?? 'Asc';
  return {
    ...view,
    where: filterElements(list, overrides, call).reduce<XmlElement | undefined>(both, view.where),
    orderBy: sort ? [{ name: sort, descending: /^desc/i.test(direction) }] : view.orderBy,
    rowLimit: Number.isInteger(limit) && limit > 0 ? limit : view.rowLimit,
    scope: scope !== undefined && SCOPES.includes(scope) ? (scope as ViewScope) : view.scope
  };
}

function both(left: XmlElement | undefined, right: XmlElement | undefined): XmlElement | undefined {
  return left && right ? { name: 'And', attributes: {}, children: [left, right], text: '' } : left ?? right;
}
