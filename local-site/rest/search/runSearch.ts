import type { Call } from '../call';
import { crawl } from './crawl';
import { kqlSql } from './kql/kqlSql';
import { parseKql } from './kql/parseKql';
import { wantedText } from './kql/fullText';
import { managedProperty } from './managedProperties';
import { readable } from './readable';
import { refinable, refinementSql, valueSql } from './refinement';
import type { SearchRequest, SearchSort } from './searchRequest';
import { wrongProperty } from './searchRefusals';

export interface Hit {
  readonly doc: number;
  readonly rank: number;
}

export interface Refiner {
  readonly name: string;
  readonly entries: readonly { readonly value: string; readonly count: number }[];
}

export interface SearchAnswer {
  /** The page asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly totalWithDuplicates: number;
  readonly refiners: readonly Refiner[];
  /** What marks summaries. */
  readonly match: string | undefined;
}

/** Rank of what is found by properties alone. */
const BASE_RANK = 10;

/** Finds what a request asks for among what is crawled and what the caller may read. */
export function runSearch(request: SearchRequest, call: Call): SearchAnswer {
  crawl(call);
  const { search } = call.store;
  const expression = parseKql(request.queryText);
  const conditions = [kqlSql(expression, new Date(call.now)), ...request.refinementFilters.map(refinementSql)];
  const keys = search.keys(conditions.map(({ sql }) => `(${sql})`).join(' AND '), ...conditions.flatMap(({ values }) => [...values]));
  const match = wantedText(expression);
  const ranks = match === undefined ? new Map<number, number>() : search.ranks(match);
  const found = readable(keys, call).map(({ doc }) => ({ doc, rank: BASE_RANK + (ranks.get(doc) ?? 0) }));
  const sorted = inOrder(found, request.sortList, call);
  const distinct = request.trimDuplicates ? withoutDuplicates(sorted, call) : sorted;
  return {
    hits: distinct.slice(request.startRow, request.startRow + request.rowLimit), total: distinct.length, totalWithDuplicates: sorted.length, match,
    refiners: request.refiners.map(name => refiner(name, distinct, call))
  };
}

function inOrder(hits: readonly Hit[], sortList: readonly SearchSort[], call: Call): Hit[] {
  const byRank = (a: Hit, b: Hit): number => b.rank - a.rank || b.doc - a.doc;
  const keys = sortList.map(sort => ({ descending: sort.descending, values: sortValues(sort.property, hits, call) }));
  return [...hits].sort((a, b) => {
    for (const { values, descending } of keys) {
      const [left, right] = [values.get(a.doc) ?? '', values.get(b.doc) ?? ''];
      if (left !== right) return (left < right ? -1 : 1) * (descending ? -1 : 1);
    }
    return byRank(a, b);
  });
}

function sortValues(name: string, hits: readonly Hit[], call: Call): Map<number, string | number | null> {
  if (name.toLowerCase() === 'rank') return new Map(hits.map(({ doc, rank }) => [doc, rank]));
  const property = managedProperty(name);
  if (!property || property.sortable !== true) throw wrongProperty();
  return valuesOf(property.sql, hits, call);
}

function valuesOf(sql: string, hits: readonly Hit[], call: Call): Map<number, string | number | null> {
  return new Map(call.store.search.values(sql, hits.map(hit => hit.doc)).map(({ doc, value }) => [doc, value]));
}

/** Of files with the same title and the same words only the best stays (what makes a duplicate is unproven). */
function withoutDuplicates(hits: readonly Hit[], call: Call): Hit[] {
  const same = valuesOf(
    "CASE WHEN d.kind = 'file' THEN (SELECT d.title || char(0) || t.body FROM search_text t WHERE t.rowid = d.doc AND t.body <> '') END", hits, call
  );
  const seen = new Set<string | number>();
  return hits.filter(({ doc }) => {
    const signature = same.get(doc) ?? null;
    if (signature === null) return true;
    if (seen.has(signature)) return false;
    seen.add(signature);
    return true;
  });
}

function refiner(name: string, hits: readonly Hit[], call: Call): Refiner {
  const property = refinable(name);
  const counts = new Map<string, number>();
  for (const value of valuesOf(valueSql(property), hits, call).values()) {
    if (value !== null && value !== '') counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const entries = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { name: property.name, entries };
}
