import fc from 'fast-check';
import type { MandateNode } from './mandateForest';
import { mandateForest } from './mandateForest';
import { openAtFirst } from './openAtFirst';
import { outlineRows } from './outlineRows';

const all = (forest: readonly MandateNode[]): readonly MandateNode[] => forest.flatMap((node) => [node, ...all(node.children)]);
const everyKey = (groups: readonly { readonly key: string }[]): ReadonlySet<string> => new Set(groups.map(({ key }) => key));

/** Groups that mandate each other in any way, in circles as well. */
const anyGroups = fc.integer({ min: 0, max: 9 }).chain((count) => {
  const keys = Array.from({ length: count }, (_, place) => `g${place}`);
  return fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), mandators: fc.shuffledSubarray([...keys, 'okänd']) })));
});

describe('the tree of who mandates whom', () => {
  it('has every group once, whatever mandates what', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const nodes = all(mandateForest(groups, everyKey(groups)));
        expect(nodes.map(({ key }) => key).sort()).toEqual(groups.map(({ key }) => key).sort());
      })
    );
  });

  it('tells every relation once: as what a group stands below, or as another mandator', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const forest = mandateForest(groups, everyKey(groups));
        const below = (nodes: readonly MandateNode[], parent: string): readonly string[] =>
          nodes.flatMap(({ key, otherMandators, children }) => [
            ...(parent === '' ? [] : [`${parent}>${key}`]),
            ...otherMandators.map((other) => `${other}>${key}`),
            ...below(children, key)
          ]);
        const relations = groups.flatMap(({ key, mandators }) => mandators.filter((mandator) => mandator !== key).map((mandator) => `${mandator}>${key}`));
        expect([...below(forest, '')].sort()).toEqual([...relations].sort());
      })
    );
  });

  it('shows those asked for with what is above them, and nothing else', () => {
    fc.assert(
      fc.property(anyGroups, fc.array(fc.nat(9)), (groups, places) => {
        const wanted = new Set(places.flatMap((place) => groups[place]?.key ?? []));
        const nodes = all(mandateForest(groups, wanted));
        expect(new Set(nodes.filter(({ isContext }) => !isContext).map(({ key }) => key))).toEqual(wanted);
        expect(nodes.filter(({ isContext }) => isContext).every((node) => all(node.children).some(({ isContext }) => !isContext))).toBe(true);
      })
    );
  });

  it('puts a group of four councils below the first, and says the others', () => {
    const councils = ['kr1', 'kr2', 'kr3', 'kr4'];
    const groups = [{ key: 'rsl', mandators: [] }, ...councils.map((key) => ({ key, mandators: ['rsl'] })), { key: 'rpo-primarvard', mandators: councils }];
    const [top] = mandateForest(groups, everyKey(groups));
    expect(top?.children.map(({ children }) => children.length)).toEqual([1, 0, 0, 0]);
    expect(top?.children[0]?.children[0]).toMatchObject({ key: 'rpo-primarvard', otherMandators: ['kr2', 'kr3', 'kr4'] });
  });
});

describe('the lines of the tree', () => {
  it('are those below what is open, each with its place among those beside it', () => {
    const groups = [{ key: 'a', mandators: [] }, { key: 'b', mandators: ['a'] }, { key: 'c', mandators: ['a'] }, { key: 'd', mandators: ['c'] }];
    const forest = mandateForest(groups, everyKey(groups));
    const seen = (open: readonly string[]): readonly string[] =>
      outlineRows(forest, new Set(open)).map(({ node, level, place, beside, parent }) => `${level} ${node.key} ${place}/${beside} ${parent}`);
    expect(seen([])).toEqual(['1 a 1/1 ']);
    expect(seen(['a', 'd'])).toEqual(['1 a 1/1 ', '2 b 1/2 a', '2 c 2/2 a']);
    expect(seen(['a', 'c'])).toEqual(['1 a 1/1 ', '2 b 1/2 a', '2 c 2/2 a', '3 d 1/1 c']);
  });

  it('are all there at first in a small tree, and as many levels as can be looked over in a large one', () => {
    const small = mandateForest([{ key: 'a', mandators: [] }, { key: 'b', mandators: ['a'] }], new Set(['a', 'b']));
    expect(outlineRows(small, openAtFirst(small))).toHaveLength(2);
    const many = Array.from({ length: 100 }, (_, place) => ({ key: `g${place}`, mandators: [`m${place % 5}`] }));
    const mandators = Array.from({ length: 5 }, (_, place) => ({ key: `m${place}`, mandators: ['top'] }));
    const groups = [{ key: 'top', mandators: [] }, ...mandators, ...many];
    const large = mandateForest(groups, everyKey(groups));
    expect(outlineRows(large, openAtFirst(large)).map(({ node }) => node.key)).toEqual(['top', ...mandators.map(({ key }) => key)]);
  });
});
