import { frozenText } from '../../../testing/approval/caseSite';
import { groupKey, mandateKey } from '../../../testing/approval/caseRecords';
import type { FrozenPart } from './frozenText';
import { partKey } from '../rows/joinParts';
import { assembleText } from './frozenText';

const { canonical, hash } = frozenText('Uppdrag');
const cut = 20;
const rows: readonly FrozenPart[] = [canonical.slice(0, cut), canonical.slice(cut)].map((text, index) => ({
  RowKey: partKey('s1', index + 1),
  Part: index + 1,
  Parts: 2,
  SnapshotHash: hash,
  Text: text
}));
const [first] = rows as [FrozenPart];

describe('a frozen text read back', () => {
  it('is put together in the order of its parts, whatever the order of the rows', () => {
    const { snapshot, sound } = assembleText('s1', groupKey, [...rows].reverse());
    expect(sound).toBe(true);
    expect(snapshot).toMatchObject({ key: 's1', canonical, hash, content: { mandateKey } });
  });

  it('ignores rows with another’s row key, even when they claim a part', () => {
    const stranger: FrozenPart = { ...first, RowKey: 'evil', Text: '{"groupKey":"rag-y"' };
    expect(assembleText('s1', groupKey, [stranger, ...rows])).toMatchObject({ sound: true, snapshot: { canonical } });
  });

  it('takes the first row of a part that has been added twice', () => {
    expect(assembleText('s1', groupKey, [...rows, { ...first, Text: 'x' }])).toMatchObject({ sound: true, snapshot: { canonical } });
  });

  it('is not sound when the hash, the number of parts or the group does not fit', () => {
    const changed = (change: Partial<FrozenPart>): boolean =>
      assembleText('s1', groupKey, rows.map((row) => ({ ...row, ...change }))).sound;
    expect(changed({})).toBe(true);
    expect(changed({ SnapshotHash: frozenText('Annat').hash })).toBe(false);
    expect(changed({ Parts: 3 })).toBe(false);
    expect(assembleText('s1', 'rag-y', rows).sound).toBe(false);
  });

  it('is missing without parts, with a part lost, and when the parts make no mandate', () => {
    const parts = (Text: string): readonly FrozenPart[] => [{ ...first, Parts: 1, Text }];
    for (const unreadable of [[], rows.slice(0, 1), parts('{}'), parts('null'), parts('{"document":{}}')]) {
      expect(() => assembleText('s1', groupKey, unreadable)).toThrow(expect.objectContaining({ kind: 'missing' }));
    }
  });
});
