/** @jest-environment node */
import { openService } from '../../server';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import { reindexField } from '../fields/reindexField';
import { newField } from '../fields/newField';
import { commitNew } from '../items/commitItem';
import { createList } from '../lists/createList';
import type { Access } from '../security/access';
import { FULL_MASK } from '../security/permission';
import { visibleRows } from '../security/visibleRows';
import { columnByInternalName, type Column } from './columns';
import type { Condition } from './condition';
import type { ItemQuery } from './itemQuery';
import { pageSql, runQuery } from './runQuery';
import { planQuery } from './threshold';

// Evidence: the list view threshold of sharepoint-rest §7 ([M] 5,000 rows; [I] PnP-JS-Core#203, gosip#52, sp-dev-docs#5291 for
// indexed filters that match too much; pnpcore#1224, #1415 for folders). Here the limit is 20 and the list has 60 rows.
const { service } = openService({ threshold: 20 });
const { store } = service;
const NOW = '2026-08-01T10:00:00Z';
const unlimited: Access = { principalId: 1, mask: () => FULL_MASK, has: () => true, demand: () => undefined, scopesWith: () => null };
let list: List;
let columns: Readonly<Record<'id' | 'group' | 'half' | 'rank' | 'loose', Column>>;

beforeAll(() => {
  const web = store.webs.byPath('/sites/test') as Web;
  list = createList(store, web, { title: 'Big', template: 100 }, NOW);
  const fields = [newField(2, 'Grp', 'Grp', { Indexed: true }), newField(2, 'Half', 'Half', { Indexed: true }), newField(9, 'Rank', 'Rank', { Indexed: true }), newField(2, 'Loose', 'Loose')];
  for (const field of fields) store.fields.save(list.id, field);
  for (let id = 1; id <= 60; id += 1) {
    commitNew(list, {
      listId: list.id, id, kind: 0, directory: id > 55 ? `${list.root}/f` : list.root, leaf: `${id}_.000`, scopeId: list.scopeId, contentType: '0x01', author: 1, editor: 1,
      created: NOW, modified: NOW, stream: null, size: 0,
      values: { Title: `t${id}`, Grp: `g${id % 6}`, Half: id > 30 ? 'upper' : 'lower', Rank: id === 7 ? null : id, Loose: 'l' }
    }, { store, now: NOW } as Parameters<typeof commitNew>[2]);
  }
  for (const field of fields) reindexField(list, field, store);
  const column = (name: string): Column => columnByInternalName(store.fields.of(list.id), name) as Column;
  columns = { id: column('ID'), group: column('Grp'), half: column('Half'), rank: column('Rank'), loose: column('Loose') };
});
afterAll(() => store.db.close());

const compare = (column: keyof typeof columns, relation: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', value: string | number | null): Condition =>
  ({ op: 'compare', column: columns[column], relation, value });
const both = (...operands: Condition[]): Condition => ({ op: 'and', operands });
const either = (...operands: Condition[]): Condition => ({ op: 'or', operands });
const asked = (condition: Condition | undefined, more: Partial<ItemQuery> = {}): ItemQuery =>
  ({ list, condition, order: [], limit: 100, position: undefined, overThreshold: 'refuse', ...more });

interface Read { readonly ids: readonly number[]; readonly steps: string }

/** The ids a query finds, and how SQLite goes about it. */
function read(query: ItemQuery): Read {
  const plan = planQuery(query, service);
  const { sql, values } = pageSql(query, plan, visibleRows(store, unlimited, query.list));
  const steps = store.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT i.* FROM ${sql}`, ...values).map(step => step.detail);
  return { ids: runQuery(query, { ...service, access: unlimited }).items.map(item => item.id), steps: steps.join(' | ') };
}

const numbers = (from: number, to: number, step = 1): number[] => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
const rank = (descending = false) => [{ column: columns.rank, descending }];

describe('what is read', () => {
  it.each<[string, () => ItemQuery, readonly number[], RegExp]>([
    ['one value of an indexed column: its entries, in ID order', () => asked(compare('group', 'eq', 'g1')), numbers(1, 55, 6), /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\?\) \| SEARCH i USING INTEGER PRIMARY KEY \(rowid=\?\)$/],
    ['a page of it behind an id: from there on', () => asked(compare('group', 'eq', 'g1'), { position: { id: 31, values: {}, backwards: false } }), numbers(37, 55, 6), /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\? AND id>\?\) \| SEARCH i USING INTEGER PRIMARY KEY/],
    ['an empty value', () => asked(compare('rank', 'eq', null)), [7], /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\?\)/],
    ['a range: its entries, put in order', () => asked(both(compare('rank', 'ge', 10), compare('rank', 'lt', 14))), numbers(10, 13), /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value>\? AND value<\?\) \| SEARCH i USING INTEGER PRIMARY KEY \(rowid=\?\) \| USE TEMP B-TREE FOR ORDER BY$/],
    ['any of some values', () => asked({ op: 'in', column: columns.rank, values: [3, 5, 99] }), [3, 5], /SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\?\)/],
    ['the beginning of a text', () => asked({ op: 'startsWith', column: columns.group, value: 'g1' }), numbers(1, 55, 6), /value>\? AND value<\?/],
    ['the narrower of two columns', () => asked(both(compare('half', 'eq', 'upper'), compare('group', 'eq', 'g1'))), numbers(31, 55, 6), /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\?\)/],
    ['an indexed and an unindexed column', () => asked(both(compare('group', 'eq', 'g1'), compare('loose', 'eq', 'l'))), numbers(1, 55, 6), /^SEARCH x USING COVERING INDEX value_index_by_value/],
    ['either of two indexed columns', () => asked(either(compare('group', 'eq', 'g1'), compare('rank', 'eq', 2))), [1, 2, ...numbers(7, 55, 6)], /COMPOUND QUERY.*SEARCH x USING COVERING INDEX value_index_by_value.*SEARCH x USING COVERING INDEX value_index_by_value/],
    ['some values of one column in an OR: one search', () => asked(either(either(compare('rank', 'eq', 3), compare('rank', 'eq', 5)), compare('rank', 'eq', 99))), [3, 5], /^(?!.*COMPOUND).*SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value=\?\)/],
    ['an OR beside an AND', () => asked(both(either(compare('rank', 'eq', 3), compare('rank', 'eq', 5)), compare('loose', 'eq', 'l'))), [3, 5], /SEARCH x USING COVERING INDEX value_index_by_value/],
    ['a range of ids in ID order: the list from there on', () => asked(compare('id', 'gt', 58)), [59, 60], /^SEARCH i USING INDEX items_by_id \(list_id=\? AND id>\?\)$/],
    ['a large range of ids', () => asked(compare('id', 'gt', 5), { limit: 3 }), [6, 7, 8], /^SEARCH i USING INDEX items_by_id \(list_id=\? AND id>\?\)$/],
    ['everything in ID order', () => asked(undefined, { limit: 3 }), [1, 2, 3], /^SEARCH i USING INDEX items_by_id \(list_id=\?\)$/],
    ['everything backwards', () => asked(undefined, { limit: 2, order: [{ column: columns.id, descending: true }] }), [60, 59], /^SEARCH i USING INDEX items_by_id \(list_id=\?\)$/],
    ['everything in the order of an index, empty values first', () => asked(undefined, { limit: 3, order: rank() }), [7, 1, 2], /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\?\) \| SEARCH i USING INTEGER PRIMARY KEY \(rowid=\?\)$/],
    ['a page of that behind a row: from its value on', () => asked(undefined, { limit: 2, order: rank(), position: { id: 40, values: { Rank: 40 }, backwards: false } }), [41, 42], /^SEARCH x USING COVERING INDEX value_index_by_value \(list_id=\? AND field=\? AND value>\?\) \| SEARCH i/],
    ['a folder, whatever lies beside it', () => asked(undefined, { folder: { path: '/sites/test/Lists/Big/f', deep: false } }), numbers(56, 60), /^SEARCH i USING INDEX items_in_folder \(directory=\?\)$/],
    ['a folder with an unindexed filter, when the folder is small', () => asked(compare('loose', 'eq', 'l'), { folder: { path: '/sites/test/Lists/Big/f', deep: false } }), numbers(56, 60), /^SEARCH i USING INDEX items_in_folder/]
  ])('%s', (_, query, ids, steps) => {
    const found = read(query());
    expect(found.ids).toEqual(ids);
    expect(found.steps).toMatch(steps);
    expect(found.steps).not.toMatch(/SCAN (i|x|items)\b/);
  });

  it('does not ask a row again for what its entry in the index says', () => {
    const query = asked(both(compare('group', 'eq', 'g1'), compare('loose', 'eq', 'l')));
    const { sql } = pageSql(query, planQuery(query, service), { sql: '1', values: [] });
    expect(sql).not.toContain('"Grp"');
    expect(sql).toContain('"Loose"');
  });

  it.each<[string, () => Condition]>([
    ['some values of a column', () => either(compare('group', 'eq', 'g1'), compare('group', 'eq', 'g2'))],
    ['values of two columns', () => either(compare('group', 'eq', 'g1'), compare('rank', 'eq', 2))]
  ])('does not ask a row again for what an OR of %s has found in the index', (_, condition) => {
    const query = asked(both(condition(), compare('loose', 'eq', 'l')));
    const { sql } = pageSql(query, planQuery(query, service), { sql: '1', values: [] });
    expect(sql).not.toMatch(/"Grp"|"Rank"/);
    expect(sql).toContain('"Loose"');
  });

  it('asks a row again where one side of an OR is only near in the index', () => {
    const query = asked(either(compare('group', 'eq', 'g1'), { op: 'startsWith', column: columns.group, value: 'g2' }));
    expect(pageSql(query, planQuery(query, service), { sql: '1', values: [] }).sql).toContain('"Grp"');
  });
});

describe('what is refused over the threshold', () => {
  it.each<[string, () => ItemQuery]>([
    ['an unindexed filter', () => asked(compare('loose', 'eq', 'l'))],
    ['an indexed filter that matches more than the limit', () => asked(compare('half', 'eq', 'lower'), { limit: 1 })],
    ['an OR with an unindexed side', () => asked(either(compare('group', 'eq', 'g1'), compare('loose', 'eq', 'l')))],
    ['an OR that matches more than the limit', () => asked(either(compare('group', 'eq', 'g1'), compare('group', 'eq', 'g2'), compare('group', 'eq', 'g3')))],
    ['a range that matches more than the limit', () => asked(compare('rank', 'gt', 10))],
    ['a difference', () => asked(compare('group', 'ne', 'g1'))],
    ['what is not among some values', () => asked({ op: 'in', column: columns.rank, values: [3], not: true })],
    ['a part of a text', () => asked({ op: 'contains', column: columns.group, value: 'g1' })],
    ['an unindexed order', () => asked(undefined, { order: [{ column: columns.loose, descending: false }] })],
    ['an indexed order behind an unindexed one', () => asked(undefined, { order: [{ column: columns.loose, descending: false }, ...rank()] })],
    ['a large range of ids in another order', () => asked(compare('id', 'gt', 5), { order: rank() })],
    ['everything below a folder, even with an indexed filter', () => asked(compare('group', 'eq', 'g1'), { folder: { path: '/sites/test/Lists/Big/f', deep: true } })],
    ['an unindexed filter in a large folder', () => asked(compare('loose', 'eq', 'l'), { folder: { path: '/sites/test/Lists/Big', deep: false } })],
    ['what must read everything', () => asked(undefined, { readsEverything: true })]
  ])('%s', (_, query) => {
    expect(() => planQuery(query(), service)).toThrow('exceeds the list view threshold');
  });

  it.each<[string, () => ItemQuery]>([
    ['an unindexed filter', () => asked(compare('loose', 'eq', 'l'))],
    ['an indexed filter that matches too much', () => asked(compare('half', 'eq', 'upper'))]
  ])('%s gives CAML the rows of the first ids, when those are ordered', (_, query) => {
    const partial: ItemQuery = { ...query(), overThreshold: 'partial' };
    expect(planQuery(partial, service).lastId).toBe(20);
    expect(read(partial).ids.every(id => id <= 20)).toBe(true);
  });

  it('is answered when the limit is higher, and read through an index all the same', () => {
    const higher = { store, limits: { ...service.limits, threshold: 1000 } };
    expect(planQuery(asked(compare('loose', 'eq', 'l')), higher).candidates).toBeUndefined();
    expect(planQuery(asked(compare('half', 'eq', 'upper')), higher).candidates?.select.sql).toContain('value_index');
  });
});
