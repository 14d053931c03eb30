import fc from 'fast-check';
import type { FilterExpression, FilterLiteral, Relation } from '../odata/parseFilter';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import type { Runs } from './parserProperties';

/** A row as the model knows it; the same rows lie in the list. */
interface Row {
  readonly Id: number;
  readonly Title: string | null;
  readonly Num: number | null;
  readonly When: string | null;
  readonly Flag: boolean | null;
  readonly RefId: number | null;
}

const TITLES = [null, 'a', 'A', 'ab', 'Åsa', 'åSA', "it's", '100%', 'a_b'];
const TIMES = [null, '2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z', '2026-06-15T12:30:45Z'];
const ROWS: readonly Row[] = Array.from({ length: 36 }, (_, at) => ({
  Id: at + 1, Title: TITLES[at % 9], Num: [null, -1, 0, 1.5, 7][at % 5], When: TIMES[at % 4], Flag: [null, true, false][at % 3], RefId: [null, 1, 2, 3][(at * 7) % 4]
}));
const NAMES = ['one', 'Two', 'three'];

const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const text = fc.constantFrom(...TITLES.filter(title => title !== null), 'zz', '');
const relations: readonly Relation[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const relation = fc.constantFrom(...relations);
const equality = fc.constantFrom<Relation>('eq', 'ne');
const compare = (name: string, how: fc.Arbitrary<Relation>, value: fc.Arbitrary<FilterLiteral>): fc.Arbitrary<FilterExpression> =>
  fc.record({ op: fc.constant('compare' as const), name: fc.constant(name), relation: how, value });

const leaf = fc.oneof(
  compare('Title', equality, fc.oneof(text, fc.constant(null))), compare('Id', relation, fc.integer({ min: 0, max: 37 })), compare('Num', relation, fc.constantFrom(-1, 0, 1.5, 7, 8)), compare('Num', equality, fc.constant(null)),
  compare('When', relation, fc.constantFrom(...TIMES.filter(time => time !== null))), compare('When', equality, fc.constant(null)), compare('Flag', equality, fc.constantFrom(true, false, 1, 0)), compare('RefId', equality, fc.constantFrom(1, 2, 3, null)),
  compare('Ref/Title', equality, fc.constantFrom('ONE', 'two', 'none')), compare('Ref/Id', equality, fc.constantFrom(1, 2)),
  fc.record({ op: fc.constantFrom('startsWith' as const, 'contains' as const), name: fc.constant('Title'), value: text.filter(value => value !== '') }),
  fc.record({ op: fc.constant('compare' as const), name: fc.constant('When'), part: fc.constantFrom('year' as const, 'month' as const, 'day' as const, 'hour' as const), relation, value: fc.constantFrom(2025, 2026, 12, 6, 1, 31, 15, 0, 23) })
) as fc.Arbitrary<FilterExpression>;
const filterOf = (depth: number): fc.Arbitrary<FilterExpression> => (depth === 0 ? leaf : fc.oneof(leaf, fc.record({ op: fc.constantFrom('and' as const, 'or' as const), left: filterOf(depth - 1), right: filterOf(depth - 1) })));

/** The filter as a client writes it. */
function write(filter: FilterExpression): string {
  if ('left' in filter) return `(${write(filter.left)} ${filter.op} ${write(filter.right)})`;
  if (filter.op !== 'compare') return filter.op === 'startsWith' ? `startswith(${filter.name},${quote(filter.value)})` : `substringof(${quote(filter.value)},${filter.name})`;
  const { name, part, relation: how, value } = filter;
  const literal = typeof value !== 'string' ? String(value) : name === 'When' ? `datetime'${value}'` : quote(value);
  return `${part === undefined ? name : `${part}(${name})`} ${how} ${literal}`;
}

/**
 * What a filter means: text without regard to case, an empty value equal to nothing but null and in no order with
 * anything, different from every value. Parts of dates are those of UTC.
 */
function meets(row: Row, filter: FilterExpression): boolean {
  if ('left' in filter) return filter.op === 'and' ? meets(row, filter.left) && meets(row, filter.right) : meets(row, filter.left) || meets(row, filter.right);
  const held = valueOf(row, filter.name);
  if (filter.op !== 'compare') {
    const wanted = filter.value.toLowerCase();
    return typeof held === 'string' && (filter.op === 'startsWith' ? held.startsWith(wanted) : held.includes(wanted));
  }
  if (filter.part !== undefined) return typeof held === 'number' && related(partOf(new Date(held), filter.part), filter.relation, Number(filter.value));
  const wanted = folded(filter.value, filter.name);
  if (held === null || wanted === null) return filter.relation === 'eq' ? held === wanted : filter.relation === 'ne' && held !== wanted;
  return related(held, filter.relation, wanted);
}

function valueOf(row: Row, name: string): string | number | null {
  if (name === 'Ref/Title') return row.RefId === null ? null : NAMES[row.RefId - 1].toLowerCase();
  return folded(row[(name === 'Ref/Id' ? 'RefId' : name) as keyof Row], name);
}

function folded(value: FilterLiteral, name: string): string | number | null {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value;
  return name === 'When' ? Date.parse(value) : value.toLowerCase();
}

function partOf(time: Date, part: string): number {
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate(), hour: time.getUTCHours() }[part] ?? Number.NaN;
}

function related<Value extends string | number>(left: Value, how: Relation, right: Value): boolean {
  return { eq: left === right, ne: left !== right, lt: left < right, le: left <= right, gt: left > right, ge: left >= right }[how];
}

/** Filters over real HTTP against the model above; once with and once without indexes, which must not change what is found. */
export function describeFilterSemantics(runs: Runs): void {
  describe.each([false, true])('a filter over columns that are indexed: %s', Indexed => {
    let under: SiteUnderTest;
    beforeAll(async () => {
      under = await siteUnderTest();
      const admin = under.as('admin');
      await admin.post('web/lists', { Title: 'Refs', BaseTemplate: 100 });
      await admin.post('web/lists', { Title: 'S', BaseTemplate: 100 });
      const { Id: LookupListId } = (await admin.get("web/lists/getbytitle('Refs')")).body as { Id: string };
      for (const Title of NAMES) await admin.post("web/lists/getbytitle('Refs')/items", { Title });
      const fields = "web/lists/getbytitle('S')/fields";
      await admin.post(fields, { Title: 'Num', FieldTypeKind: 9, Indexed });
      await admin.post(fields, { Title: 'When', FieldTypeKind: 4, DisplayFormat: 1, Indexed });
      await admin.post(fields, { Title: 'Flag', FieldTypeKind: 8, Indexed, DefaultValue: null });
      await admin.post(`${fields}/addfield`, { parameters: { Title: 'Ref', FieldTypeKind: 7, LookupListId, LookupFieldName: 'Title' } });
      await admin.merge(`${fields}/getbytitle('Title')`, { Indexed });
      for (const { Id: _, ...row } of ROWS) expect((await admin.post("web/lists/getbytitle('S')/items", row)).status).toBe(201);
    });
    afterAll(() => under.site.close());

    it('finds what it means', async () => {
      await fc.assert(fc.asyncProperty(filterOf(3), async filter => {
        const source = write(filter);
        const answer = await under.as('admin').get(`web/lists/getbytitle('S')/items?$select=Id,Ref/Id&$expand=Ref&$filter=${encodeURIComponent(source)}`);
        expect([source, answer.status, answer.status === 200 ? rowsOf(answer).map(row => row.Id) : answer.text]).toEqual([source, 200, ROWS.filter(row => meets(row, filter)).map(row => row.Id)]);
      }), runs);
    });
  });
}
