import fc from 'fast-check';
import { mandateForest } from '../../../domain/register/mandateForest';
import { outlineRows } from '../../../domain/register/outlineRows';
import { pictureMeasures, startToSee, treePicture } from './treePicture';

const groupsOf = (mandators: readonly number[]) =>
  mandators.map((mandator, place) => ({ key: `g${place}`, mandators: mandator < place ? [`g${mandator}`, `g${(mandator * 7) % (place + 1)}`] : [] }));

describe('the tree as a picture', () => {
  it('has a box for each line, none over another, all within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 20 }), fc.array(fc.nat(20)), (mandators, opened) => {
        const groups = groupsOf(mandators);
        const forest = mandateForest(groups, new Set(groups.map(({ key }) => key)));
        const rows = outlineRows(forest, new Set(opened.map((place) => `g${place}`)));
        const { boxes, lines, width, height } = treePicture(rows);
        expect(boxes.map(({ key }) => key)).toEqual(rows.map(({ node }) => node.key));
        for (const [place, one] of boxes.entries()) {
          expect(one.x + pictureMeasures.width <= width && one.y + pictureMeasures.height <= height && one.y >= 0).toBe(true);
          expect(boxes.slice(0, place).some(({ x, y }) => x === one.x && Math.abs(y - one.y) < pictureMeasures.height)).toBe(false);
        }
        expect(lines.filter(({ isDashed }) => !isDashed)).toHaveLength(rows.filter(({ parent }) => parent !== '').length);
      })
    );
  });

  it('draws the relations to other mandators that are in sight, dashed', () => {
    const groups = [{ key: 'a', mandators: [] }, { key: 'b', mandators: [] }, { key: 'c', mandators: ['a', 'b', 'okänd'] }];
    const forest = mandateForest(groups, new Set(['a', 'b', 'c']));
    expect(treePicture(outlineRows(forest, new Set(['a']))).lines.map(({ isDashed }) => isDashed)).toEqual([false, true]);
    expect(treePicture([])).toMatchObject({ boxes: [], lines: [] });
  });

  it('has the box at hand in the middle of its window, and stays where it is while the box is seen', () => {
    expect(startToSee({ start: 400, length: 36 }, { start: 0, length: 200 })).toBe(318);
    expect(startToSee({ start: 150, length: 36 }, { start: 0, length: 200 })).toBe(0);
    expect(startToSee({ start: 4, length: 36 }, { start: 318, length: 200 })).toBe(0);
    const stretch = (longest: number) => fc.record({ start: fc.nat(2000), length: fc.nat(longest) });
    fc.assert(
      fc.property(stretch(100), stretch(600), (box, seen) => {
        fc.pre(box.length <= seen.length);
        const start = startToSee(box, seen);
        expect(start <= box.start && box.start + box.length <= start + seen.length).toBe(true);
        expect(startToSee(box, { ...seen, start })).toBe(start);
      })
    );
  });
});
