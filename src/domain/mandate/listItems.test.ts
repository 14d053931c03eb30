import fc from 'fast-check';
import type { ListItem } from './answer';
import { insertAfter, joinWithPrevious, moveItem, removeItem, replaceText, splitItem } from './listItems';

const list = (...texts: readonly string[]): readonly ListItem[] => texts.map((text) => ({ key: text, text }));
const texts = (items: readonly ListItem[]): readonly string[] => items.map((item) => item.text);
const keys = (items: readonly ListItem[]): readonly string[] => items.map((item) => item.key);

const anyList = fc
  .array(fc.string(), { minLength: 1, maxLength: 20 })
  .map((all): readonly ListItem[] => all.map((text, index) => ({ key: `k${index}`, text })));
const listWithKey = anyList.chain((items) => fc.tuple(fc.constant(items), fc.constantFrom(...keys(items))));

describe('a list of points', () => {
  it('takes new points after the one at hand, or first', () => {
    expect(texts(insertAfter(list('a', 'b'), 'a', list('x', 'y')))).toEqual(['a', 'x', 'y', 'b']);
    expect(texts(insertAfter(list('a', 'b'), '', list('x')))).toEqual(['x', 'a', 'b']);
  });

  it('changes and removes the one with the key only', () => {
    expect(texts(replaceText(list('a', 'b'), 'b', 'c'))).toEqual(['a', 'c']);
    expect(texts(removeItem(list('a', 'b'), 'a'))).toEqual(['b']);
    expect(texts(removeItem(list('a', 'b'), 'x'))).toEqual(['a', 'b']);
  });

  it('moves a point and stops at the ends', () => {
    expect(texts(moveItem(list('a', 'b', 'c'), 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(texts(moveItem(list('a', 'b', 'c'), 'c', -5))).toEqual(['c', 'a', 'b']);
    expect(texts(moveItem(list('a', 'b', 'c'), 'b', 9))).toEqual(['a', 'c', 'b']);
    expect(texts(moveItem(list('a', 'b'), 'x', 1))).toEqual(['a', 'b']);
  });

  it('holds the same points after any move, the others in their order', () => {
    fc.assert(
      fc.property(listWithKey, fc.integer({ min: -30, max: 30 }), ([items, key], places) => {
        const moved = moveItem(items, key, places);
        expect(keys(moved).filter((other) => other !== key)).toEqual(keys(items).filter((other) => other !== key));
        expect(moved).toHaveLength(items.length);
      })
    );
  });

  it('cuts a point where the writer stands', () => {
    expect(splitItem(list('följa upp resultat'), 'följa upp resultat', 9, 'new')).toEqual([
      { key: 'följa upp resultat', text: 'följa upp' },
      { key: 'new', text: 'resultat' }
    ]);
  });

  it('joins a point with the one before', () => {
    expect(joinWithPrevious(list('a', 'b', 'c'), 'b')).toEqual([
      { key: 'a', text: 'a b' },
      { key: 'c', text: 'c' }
    ]);
    expect(joinWithPrevious(list('a', 'b'), 'a')).toEqual(list('a', 'b'));
  });

  it('reads as before when what was cut is joined, but for white space', () => {
    const words = (items: readonly ListItem[]): string => texts(items).join('').replace(/\s/g, '');
    fc.assert(
      fc.property(listWithKey, fc.nat({ max: 20 }), ([items, key], offset) => {
        const joined = joinWithPrevious(splitItem(items, key, offset, 'new'), 'new');
        expect(keys(joined)).toEqual(keys(items));
        expect(words(joined)).toBe(words(items));
      })
    );
  });
});
