import { insertAt } from './insertAt';
import { moveTo } from './moveTo';
import { removeAt } from './removeAt';
import { replaceAt } from './replaceAt';

const list = ['a', 'b', 'c'];

describe('edits of a list', () => {
  it('put in, take away and replace at a place', () => {
    expect(insertAt(list, 1, 'x')).toEqual(['a', 'x', 'b', 'c']);
    expect(insertAt(list, 9, 'x')).toEqual(['a', 'b', 'c', 'x']);
    expect(removeAt(list, 1)).toEqual(['a', 'c']);
    expect(replaceAt(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });

  it('move within the list, and do nothing beyond its ends', () => {
    expect(moveTo(list, 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveTo(list, 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moveTo(list, 0, -1)).toBe(list);
    expect(moveTo(list, 3, 0)).toBe(list);
  });
});
