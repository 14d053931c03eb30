import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { camlItems } from '../caml/camlItems';
import { resolveView, type CamlQuery } from '../caml/camlQuery';
import { folderPlace } from '../items/folderPlace';
import { readPageToken, writePageToken } from '../query/pageToken';
import { runQuery } from '../query/runQuery';
import { groupedRows } from './groupedRows';
import { hexMask } from './computedMembers';
import { RenderOption } from './renderOption';
import type { RenderRequest } from './renderRequest';
import type { RequestedView } from './requestedView';
import type { Row, RowContext } from './rowContext';
import { REQUIRED, rowRenderer } from './rowRenderer';
import { shownForm } from './shownForm';
import { totalsOf } from './totals';

/** The envelope of rows, members in recorded order. */
interface ListData {
  readonly Row: readonly Row[];
  readonly FirstRow: number;
  readonly FolderPermissions: string;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
  readonly PrevHref?: string;
  readonly FilterLink: string;
  readonly FilterFields?: string;
  readonly ForceNoHierarchy: string;
  readonly HierarchyHasIndention: string;
  readonly CurrentFolderSpItemUrl: string;
}

const DEFAULT_LIMIT = 30;
const NO_VIEW = '00000000-0000-0000-0000-000000000000';

interface Page {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly previous?: string;
}

/** One page of a view's rows. */
export function listData(list: List, { caml: view, view: stored }: RequestedView, request: RenderRequest, call: Call): ListData {
  const query = resolveView(view, list, call);
  const limit = view.rowLimit ?? DEFAULT_LIMIT;
  const context: RowContext = {
    ...shownForm(list, call, request), caml: { view, list, call }, fileSystemItemIds: (request.options & RenderOption.fileSystemItemId) !== 0
  };
  const paging = new URLSearchParams(request.paging);
  const first = Math.max(1, Number(paging.get('PageFirstRow') ?? 1) || 1);
  const { rows, next, previous } = view.groupBy ? groupedPage(query, first, limit, request, context) : plainPage(query, limit, request, context);
  const href = (token: string, row: number): string => `?${token.replace(/\+/g, '%20')}&PageFirstRow=${row}&View=${stored?.id ?? NO_VIEW}`;
  const scope = request.folder === '' ? list.scopeId : folderPlace(list, request.folder, call).scopeId;
  return {
    Row: rows, FirstRow: first, FolderPermissions: hexMask(call.access.mask(scope)), LastRow: first + rows.length - 1, RowLimit: limit,
    ...(next !== undefined && view.paged ? { NextHref: href(next, first + rows.length) } : {}),
    ...(previous !== undefined && view.paged && first > 1 ? { PrevHref: href(previous, Math.max(1, first - limit)) } : {}),
    ...filterLink(request), ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: ''
  };
}

function plainPage(query: CamlQuery, limit: number, request: RenderRequest, context: RowContext): Page {
  const { list, call } = context;
  const asked = camlItems(query, list, request.folder, call);
  const position = /(?:^|&)p_ID=/i.test(request.paging) ? readPageToken(request.paging, query.order) : undefined;
  const { items, hasMore } = runQuery({ ...asked, limit, position }, call);
  const rows = items.map(rowRenderer(shownNames(request, context), context));
  if (query.view.aggregations.length > 0 && rows.length > 0) {
    // The place of a view's totals, in its first row, is unproven.
    Object.assign(rows[0], totalsOf(runQuery({ ...asked, limit: undefined, position: undefined, readsEverything: true }, call).items, context));
  }
  const [start, last] = [items.at(0), items.at(-1)];
  return {
    rows,
    next: last && (hasMore || position?.backwards) ? writePageToken(last, query.order) : undefined,
    previous: start && (position?.backwards ? hasMore : position) ? writePageToken(start, query.order, true) : undefined
  };
}

/** Groups are paged by their number, as nothing but it tells a row of theirs. */
function groupedPage(query: CamlQuery, first: number, limit: number, request: RenderRequest, context: RowContext): Page {
  const { list, call } = context;
  const { groupBy } = query.view;
  if (!groupBy) return { rows: [] };
  const { items } = runQuery({ ...camlItems(query, list, request.folder, call), limit: undefined, position: undefined, readsEverything: true }, call);
  const all = groupedRows(items, groupBy, shownNames(request, context), request, context);
  if (query.view.aggregations.length > 0 && all.length > 0) Object.assign(all[0], totalsOf(items, context));
  return {
    rows: all.slice(first - 1, first - 1 + limit),
    next: all.length > first - 1 + limit ? 'Paged=TRUE&PagedGroups=TRUE' : undefined,
    previous: first > 1 ? 'Paged=TRUE&PagedPrev=TRUE&PagedGroups=TRUE' : undefined
  };
}

/** A view that names no columns shows them all. */
function shownNames({ addAllFields, addRequiredFields }: RenderRequest, { caml: { view }, fields }: RowContext): string[] {
  const all = fields.map(field => field.InternalName);
  const named = view.viewFields && view.viewFields.length > 0 ? view.viewFields : undefined;
  return [...new Set([...(named ?? all), ...(named && addAllFields ? all : []), ...(addRequiredFields || !named ? REQUIRED : [])])];
}

function filterLink({ overrides }: RenderRequest): Pick<ListData, 'FilterLink' | 'FilterFields'> {
  const filters = [...overrides].filter(([name]) => /^filter(field|value|op|lookupid)s?\d*$/.test(name));
  if (filters.length === 0) return { FilterLink: '?' };
  const spelled = (name: string): string => name.replace(/^filter(field|value|op|lookupid)(s?)/, (_, kind: string, s: string) => `Filter${{ field: 'Field', value: 'Value', op: 'Op', lookupid: 'LookupId' }[kind] ?? ''}${s}`);
  return {
    FilterLink: `?${filters.map(([name, value]) => `${spelled(name)}=${encodeURIComponent(value)}`).join('&')}`,
    FilterFields: `;${filters.filter(([name]) => name.startsWith('filterfield')).map(([, value]) => value).join(';')};`
  };
}
