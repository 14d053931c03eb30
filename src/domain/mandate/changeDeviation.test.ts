import type { OwnBlock } from './answer';
import { deviationChange, withAdded, withReplaced } from './changeDeviation';
import { deviationKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';

const none = emptyAnswer('deviation');
const paragraph = (text: string): OwnBlock => ({ kind: 'paragraph', text });

describe('wording of a section’s own', () => {
  it('stands in the stead of a block, in the order of the places, until the template’s comes back', () => {
    const both = withReplaced(withReplaced(none, 2, [paragraph('två')]), 0, []);
    expect(both.replaced).toEqual([{ place: 0, blocks: [] }, { place: 2, blocks: [paragraph('två')] }]);
    const again = withReplaced(both, 2, [paragraph('2')]);
    expect(again.replaced[1]).toEqual({ place: 2, blocks: [paragraph('2')] });
    expect(withReplaced(withReplaced(again, 0, null), 2, null)).toEqual(none);
  });

  it('is added after a block, and gone when nothing is left of it', () => {
    const added = withAdded(none, -1, [paragraph('först')]);
    expect(added.added).toEqual([{ place: -1, blocks: [paragraph('först')] }]);
    expect(withAdded(added, -1, [])).toEqual(none);
  });

  it('leaves no trace among the answers when the template stands everywhere', () => {
    expect(deviationChange('a', { ...none, heading: 'Eget' })).toEqual({ [deviationKey('a')]: { ...none, heading: 'Eget' } });
    expect(deviationChange('a', withReplaced(withReplaced(none, 0, []), 0, null))).toEqual({ [deviationKey('a')]: null });
  });
});
