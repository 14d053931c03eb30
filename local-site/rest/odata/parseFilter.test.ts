import fc from 'fast-check';
import { parseFilter, type FilterExpression } from './parseFilter';
import { Refusal } from '../refusal';

const name = fc.constantFrom('Title', 'CustomerId', 'OData__ModerationStatus', 'Customer/Title', 'Notorious', 'Andes', 'Orbit');
const literal = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const leaf = fc.oneof(
  fc.record({ op: fc.constant('compare' as const), name, part: fc.constant(undefined), relation: fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge' as const), value: literal }),
  fc.record({ op: fc.constantFrom('startsWith', 'contains' as const), name, value: fc.string() })
) as fc.Arbitrary<FilterExpression>;
const { expression } = fc.letrec<{ expression: FilterExpression }>(tie => ({
  expression: fc.oneof({ depthSize: 'small' }, leaf, fc.record({ op: fc.constantFrom('and', 'or' as const), left: tie('expression'), right: tie('expression') }) as fc.Arbitrary<FilterExpression>)
}));

const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;
function write(filter: FilterExpression): string {
  if ('left' in filter) return `(${write(filter.left)}) ${filter.op} (${write(filter.right)})`;
  if (filter.op === 'startsWith') return `startswith(${filter.name},${quote(filter.value)})`;
  if (filter.op === 'contains') return `substringof(${quote(filter.value)},${filter.name})`;
  if (filter.op !== 'compare') throw new Error(filter.op);
  return `${filter.name} ${filter.relation} ${typeof filter.value === 'string' ? quote(filter.value) : String(filter.value)}`;
}

// Evidence: [M] the operators and functions SharePoint takes.
describe('parsing $filter', () => {
  it('reads back whatever can be written', () => {
    fc.assert(fc.property(expression, filter => {
      expect(parseFilter(write(filter))).toEqual(filter);
    }));
  });

  it('binds and tighter than or', () => {
    const tree = parseFilter('A eq 1 or B eq 2 and C eq 3');
    expect(tree).toMatchObject({ op: 'or', left: { name: 'A' }, right: { op: 'and', left: { name: 'B' }, right: { name: 'C' } } });
  });

  it('either parses or refuses, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), text => {
      try {
        parseFilter(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }));
  });
});
