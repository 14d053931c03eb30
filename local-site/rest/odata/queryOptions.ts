import { refusals } from '../refusals';
import { parseFilter, type FilterExpression } from './parseFilter';
import { parseSelection, type Selection } from './selection';

export interface OrderBy {
  readonly name: string;
  readonly descending: boolean;
}

/** The OData options of an address, parsed once. */
export interface QueryOptions {
  readonly selection: Selection;
  readonly filter: FilterExpression | undefined;
  readonly orderBy: readonly OrderBy[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly skipToken: string | undefined;
  /** All parameters, for aliases and functions that read their own. */
  readonly parameters: URLSearchParams;
}

const KNOWN = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken'];

/** More than any client asks for; SharePoint's own limit is unproven. */
const MOST_ORDERS = 50;

/**
 * Names match without regard to case. An option the service does not know is refused, and so are counts and `$format`:
 * no source shows what SharePoint answers to them.
 */
export function parseQueryOptions(parameters: URLSearchParams): QueryOptions {
  const options = new Map<string, string>();
  for (const [name, value] of parameters) {
    const key = name.toLowerCase();
    if (!key.startsWith('$')) continue;
    if (!KNOWN.includes(key)) throw refusals.badRequest(`The query parameter '${name}' is not supported.`);
    if (options.has(key)) throw refusals.badRequest(`Query parameter '${name}' is specified multiple times, but it should be specified exactly once.`);
    options.set(key, value);
  }
  const filter = options.get('$filter')?.trim();
  return {
    selection: parseSelection(options.get('$select'), options.get('$expand')),
    filter: filter ? parseFilter(filter) : undefined,
    orderBy: parseOrderBy(options.get('$orderby')),
    top: wholeNumber('$top', options.get('$top')),
    skip: wholeNumber('$skip', options.get('$skip')) ?? 0,
    skipToken: options.get('$skiptoken'),
    parameters
  };
}

function parseOrderBy(text: string | undefined): OrderBy[] {
  if (!text) return [];
  const parts = text.split(',');
  if (parts.length > MOST_ORDERS) throw refusals.tooComplex();
  return parts.map(part => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match) throw refusals.badExpression(text);
    return { name: match[1], descending: match[2]?.toLowerCase() === 'desc' };
  });
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d+$/.test(text)) throw refusals.badRequest(`Invalid value for ${name} query option found: '${text}'. The ${name} query option requires a non-negative integer value.`);
  return Number(text);
}
