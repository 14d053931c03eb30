import { refusals } from '../refusals';
import { childOf, flagOf, parseXml, type XmlElement } from '../xml/parseXml';

/** A column a query sorts or groups by, by the name it gives. */
export interface FieldOrder {
  readonly name: string;
  readonly descending: boolean;
}

export interface GroupBy {
  readonly fields: readonly FieldOrder[];
  readonly collapse: boolean;
}

/** `<Join>`: the list behind a lookup column, under an alias. `from` is the alias the column lies in; undefined is the list asked. */
export interface Join {
  readonly alias: string;
  readonly inner: boolean;
  readonly from: string | undefined;
  readonly lookup: string;
}

/** `<Field Name ShowField List>` of `<ProjectedFields>`: a column of a joined list under a name of its own. */
interface ProjectedField {
  readonly name: string;
  readonly alias: string;
  readonly showField: string;
}

export type ViewScope = '' | 'recursive' | 'recursiveall' | 'filesonly';

/** A `<View>` as read, before any of its names is looked up. */
export interface CamlView {
  readonly where: XmlElement | undefined;
  readonly orderBy: readonly FieldOrder[];
  readonly groupBy: GroupBy | undefined;
  /** Undefined when the view names none: everything is meant. */
  readonly viewFields: readonly string[] | undefined;
  /** Undefined when the view sets none. */
  readonly rowLimit: number | undefined;
  readonly paged: boolean;
  readonly scope: ViewScope;
  readonly aggregations: readonly { readonly name: string; readonly type: string }[];
  readonly joins: readonly Join[];
  readonly projectedFields: readonly ProjectedField[];
  /** The day that `<Week/>` and `<Month/>` mean; today when undefined. */
  readonly calendarDate: string | undefined;
}

const SCOPES: readonly string[] = ['recursive', 'recursiveall', 'filesonly'];
/** What may stand in a view; all but the first line steers pages and has no effect on rows. */
const VIEW_PARTS: readonly string[] = [
  'query', 'viewfields', 'rowlimit', 'queryoptions', 'aggregations', 'joins', 'projectedfields', 'querythrottlemode', 'calendardate',
  'columnwidth', 'customformatter', 'customorder', 'formats', 'gridlayout', 'inlineedit', 'jslink', 'method', 'mobile', 'newdocumenttemplates',
  'parameterbindings', 'rowlimitexceeded', 'script', 'tileprops', 'toolbar', 'viewdata', 'viewempty', 'viewfooter', 'viewheader', 'viewbody',
  'viewstyle', 'viewtype2', 'visualizationinfo', 'xsl', 'xsllink'
];
const QUERY_PARTS: readonly string[] = ['where', 'orderby', 'groupby', 'withindex'];
const AGGREGATES: readonly string[] = ['COUNT', 'SUM', 'AVG', 'MAX', 'MIN', 'STDEV', 'VAR'];

/** A condition larger than this is refused as too complex (the real limit is unproven). */
const MOST_ELEMENTS = 4000;

export function invalidCaml(): Error {
  return refusals.operationRefused('Cannot complete this action.\n\nPlease try again.');
}

/** Reads a `<View>`. Unknown elements are refused, as the real service does. */
export function parseCamlView(viewXml: string): CamlView {
  const view = parseXml(viewXml);
  if (!view || view.name.toLowerCase() !== 'view') throw invalidCaml();
  demandKnown(view, VIEW_PARTS);
  const query = childOf(view, 'Query');
  if (query) demandKnown(query, QUERY_PARTS);
  const where = query && childOf(query, 'Where');
  if (where && (where.children.length > 1 || sizeOf(where) > MOST_ELEMENTS)) throw invalidCaml();
  const limit = childOf(view, 'RowLimit');
  const group = query && childOf(query, 'GroupBy');
  const options = childOf(view, 'QueryOptions');
  return {
    where: where?.children[0],
    orderBy: orderOf(query && childOf(query, 'OrderBy')),
    groupBy: group && group.children.length > 0 ? { fields: orderOf(group), collapse: flagOf(group, 'Collapse') === true } : undefined,
    viewFields: childOf(view, 'ViewFields')?.children.map(nameOf),
    rowLimit: rowLimit(limit),
    paged: flagOf(limit, 'Paged') === true,
    scope: scopeOf(view, options),
    aggregations: aggregationsOf(childOf(view, 'Aggregations')),
    joins: (childOf(view, 'Joins')?.children ?? []).map(joinOf),
    projectedFields: (childOf(view, 'ProjectedFields')?.children ?? []).map(projectedFieldOf),
    calendarDate: (childOf(view, 'CalendarDate') ?? (options && childOf(options, 'CalendarDate')))?.text.trim() || undefined
  };
}

function demandKnown(element: XmlElement, names: readonly string[]): void {
  if (element.children.some(child => !names.includes(child.name.toLowerCase()))) throw invalidCaml();
}

function sizeOf(element: XmlElement): number {
  return element.children.reduce((size, child) => size + sizeOf(child), 1);
}

/** A reference by internal name, or by the column's guid. */
export function nameOf(reference: XmlElement): string {
  return reference.attributes.Name ?? reference.attributes.ID ?? '';
}

function orderOf(element: XmlElement | undefined): FieldOrder[] {
  return (element?.children ?? []).map(reference => {
    if (reference.name.toLowerCase() !== 'fieldref') throw invalidCaml();
    return { name: nameOf(reference), descending: flagOf(reference, 'Ascending') === false };
  });
}

/** Nothing, zero or no number is no limit. */
function rowLimit(element: XmlElement | undefined): number | undefined {
  const limit = Number(element?.text.trim() || Number.NaN);
  return Number.isInteger(limit) && limit > 0 ? limit : undefined;
}

function scopeOf(view: XmlElement, options: XmlElement | undefined): ViewScope {
  const attributes = options && childOf(options, 'ViewAttributes');
  const scope = (view.attributes.Scope ?? attributes?.attributes.Scope ?? '').toLowerCase();
  return SCOPES.includes(scope) ? (scope as ViewScope) : '';
}

function aggregationsOf(element: XmlElement | undefined): { name: string; type: string }[] {
  if (!element || element.attributes.Value?.toUpperCase() === 'OFF') return [];
  return element.children.map(reference => {
    const type = reference.attributes.Type?.toUpperCase() ?? '';
    if (!AGGREGATES.includes(type)) throw invalidCaml();
    return { name: nameOf(reference), type };
  });
}

function joinOf(join: XmlElement): Join {
  const references = childOf(join, 'Eq')?.children ?? [];
  const lookup = references.find(reference => reference.attributes.RefType?.toLowerCase() === 'id');
  const alias = join.attributes.ListAlias;
  if (join.name.toLowerCase() !== 'join' || !lookup || !alias) throw invalidCaml();
  return { alias, inner: join.attributes.Type?.toUpperCase() === 'INNER', from: lookup.attributes.List, lookup: nameOf(lookup) };
}

function projectedFieldOf(field: XmlElement): ProjectedField {
  const { Name: name, List: alias, ShowField: showField } = field.attributes;
  if (field.name.toLowerCase() !== 'field' || !name || !alias || !showField) throw invalidCaml();
  return { name, alias, showField };
}
