import type { Call } from '../call';
import { refusals } from '../refusals';
import { arrayOf, isObject, type Json, type JsonObject } from '../wire/requestBody';

export interface SearchSort {
  readonly property: string;
  readonly descending: boolean;
}

/** A search as both forms of the call ask it. What is not here has no effect on the results of this site. */
export interface SearchRequest {
  readonly queryText: string;
  readonly rowLimit: number;
  readonly startRow: number;
  /** Empty for the service's own choice. */
  readonly selectProperties: readonly string[];
  readonly sortList: readonly SearchSort[];
  readonly refiners: readonly string[];
  readonly refinementFilters: readonly string[];
  readonly trimDuplicates: boolean;
}

const DEFAULT_ROWS = 10;
const MOST_ROWS = 500;

/** `query?querytext='…'&…`: text in quotes, numbers and yes/no bare. */
export function requestFromAddress(call: Call): SearchRequest {
  const { parameters } = call.query;
  const given = new Map([...parameters].map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | undefined => {
    const value = given.get(name);
    if (value === undefined) return undefined;
    const quoted = /^'((?:[^']|'')*)'$/s.exec(value.trim());
    if (!quoted) throw refusals.badExpression(value);
    return quoted[1].replace(/''/g, "'");
  };
  const list = (name: string): string[] => text(name)?.split(',').map(part => part.trim()).filter(part => part !== '') ?? [];
  const number = (name: string): number | undefined => {
    const value = given.get(name)?.replace(/^'(.*)'$/, '$1');
    if (value !== undefined && !/^\d+$/.test(value)) throw refusals.badExpression(value);
    return value === undefined ? undefined : Number(value);
  };
  return {
    queryText: queryText({ query: text('querytext'), template: text('querytemplate'), constraints: text('hiddenconstraints') }, call),
    rowLimit: rows(number('rowlimit')), startRow: number('startrow') ?? 0, selectProperties: list('selectproperties'),
    sortList: list('sortlist').map(sortFromText), refiners: list('refiners').map(refinerName),
    refinementFilters: text('refinementfilters') === undefined ? [] : [text('refinementfilters') as string],
    trimDuplicates: given.get('trimduplicates')?.replace(/'/g, '').toLowerCase() !== 'false'
  };
}

/** `postquery` with `{ request: { … } }`; lists must be arrays, as in the real service. */
export function requestFromBody(call: Call): SearchRequest {
  const request = call.body.member('request');
  if (!isObject(request)) throw refusals.badRequest('The parameter request is missing.');
  const text = (name: string): string | undefined => {
    const value = memberOf(request, name);
    return typeof value === 'string' ? value : undefined;
  };
  const number = (name: string): number | undefined => {
    const value = memberOf(request, name);
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const strings = (name: string): string[] => listOf(request, name).map(String);
  return {
    queryText: queryText({ query: text('Querytext'), template: text('QueryTemplate'), constraints: text('HiddenConstraints') }, call),
    rowLimit: rows(number('RowLimit')), startRow: number('StartRow') ?? 0, selectProperties: strings('SelectProperties'),
    sortList: listOf(request, 'SortList').filter(isObject).map(sort => ({ property: String(memberOf(sort, 'Property') ?? ''), descending: memberOf(sort, 'Direction') === 1 })),
    refiners: (text('Refiners') ?? '').split(',').map(part => part.trim()).filter(part => part !== '').map(refinerName),
    refinementFilters: strings('RefinementFilters'), trimDuplicates: memberOf(request, 'TrimDuplicates') !== false
  };
}

function memberOf(object: JsonObject, name: string): Json | undefined {
  return Object.entries(object).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function listOf(request: JsonObject, name: string): readonly Json[] {
  const value = memberOf(request, name);
  if (value === undefined || value === null) return [];
  const list = arrayOf(value);
  if (!list) throw refusals.badRequest(`An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected for '${name}'.`);
  return list;
}

/** The template's variables this site knows are `{searchTerms}` and the addresses of web and site. */
function queryText({ query = '', template, constraints }: { query?: string; template?: string; constraints?: string }, call: Call): string {
  const variables: Readonly<Record<string, string>> = { searchterms: query, 'site.url': call.origin + call.web.path, 'sitecollection.url': call.origin + call.site.path };
  const filled = template ? template.replace(/\{([\w.?]+)\}/g, (whole, name: string) => variables[name.replace('?', '').toLowerCase()] ?? whole) : query;
  return constraints ? (filled.trim() === '' ? constraints : `(${filled}) AND (${constraints})`) : filled;
}

function rows(asked: number | undefined): number {
  return Math.min(asked ?? DEFAULT_ROWS, MOST_ROWS);
}

function sortFromText(text: string): SearchSort {
  const [property, direction = 'ascending'] = text.split(':');
  return { property, descending: direction.toLowerCase() === 'descending' };
}

/** `FileType(sort=…,filter=15/0/*)`: only the name counts here. */
function refinerName(text: string): string {
  return text.replace(/\(.*$/, '');
}
