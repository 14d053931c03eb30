import type { TextPart } from './frozenText';
import { assembleText, partKey } from './frozenText';
import { hashText } from '../../../domain/mandate/hashText';

const canonical = '{"groupKey":"rag-x","mandateKey":"m1"}';
const cut = 20;
const rows: readonly TextPart[] = [canonical.slice(0, cut), canonical.slice(cut)].map((text, index) => ({
  RowKey: partKey('s1', index + 1),
  Part: index + 1,
  Parts: 2,
  SnapshotHash: hashText(canonical),
  Text: text,
  FileDirRef: '/rag-x'
}));
const placed = (row: TextPart, groupKey: string): boolean => row.FileDirRef === `/${groupKey}`;

describe('a frozen text read back', () => {
  it('is put together in the order of its parts, whatever the order of the rows', () => {
    const { snapshot, sound } = assembleText('s1', [...rows].reverse(), placed);
    expect(sound).toBe(true);
    expect(snapshot).toMatchObject({ key: 's1', canonical, hash: hashText(canonical), content: { mandateKey: 'm1' } });
  });

  it('ignores rows with another’s row key, even when they claim a part', () => {
    const stranger: TextPart = { ...(rows[0] as TextPart), RowKey: 'evil', Text: '{"groupKey":"rag-y"' };
    expect(assembleText('s1', [stranger, ...rows], placed)).toMatchObject({ sound: true, snapshot: { canonical } });
  });

  it('is not sound when the text, the hash, the number of parts or the folder does not fit', () => {
    const changed = (change: Partial<TextPart>): boolean =>
      assembleText('s1', rows.map((row) => ({ ...row, ...change })), placed).sound;
    expect(changed({ SnapshotHash: hashText('other') })).toBe(false);
    expect(changed({ Parts: 3 })).toBe(false);
    expect(changed({ FileDirRef: '/rag-y' })).toBe(false);
  });

  it('is missing without parts, and invalid with a part lost', () => {
    expect(() => assembleText('s1', [], placed)).toThrow(expect.objectContaining({ kind: 'missing' }));
    expect(() => assembleText('s1', rows.slice(0, 1), placed)).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });
});
