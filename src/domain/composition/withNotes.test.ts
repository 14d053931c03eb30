import type { CompositionNote } from './compositionNote';
import { nothingRecorded } from './nothingRecorded';
import { withNotes } from './withNotes';

const today = '2026-03-12';
const note = (more: Partial<CompositionNote> = {}): CompositionNote => ({ key: 'n', groupKey: 'g', kind: 'genderBalance', date: '2026-03-01', body: '', paragraph: '', note: 'ny', ...more });
const recorded = { ...nothingRecorded, genderBalance: { date: '2026-02-01', note: 'i raden' }, anchorings: [{ body: 'KSG', date: '2025-01-01', paragraph: '1' }] };
const balance = (...notes: readonly CompositionNote[]): string | undefined => withNotes(recorded, notes, today).genderBalance?.note;

describe('what is recorded of a composition', () => {
  it('is what stands in the group’s row until a newer note is there', () => {
    expect(balance()).toBe('i raden');
    expect(balance(note({ date: '2026-01-31' }))).toBe('i raden');
    expect(balance(note({ date: '2026-02-01' }))).toBe('ny');
    expect(balance(note({ note: 'senare' }), note({ date: '2026-02-15', note: 'tidigare' }))).toBe('senare');
    expect(balance(note(), note({ note: 'sagt om' }))).toBe('sagt om');
  });

  it('is nothing of a day that has not come or is none', () => {
    expect(balance(note({ date: '2026-03-12' }))).toBe('ny');
    for (const date of ['2026-03-13', '2026-02-30', '', 'igår']) expect(balance(note({ date }))).toBe('i raden');
  });

  it('keeps every body that the composition was anchored with, and the professions of the row', () => {
    const { anchorings, patientAssociations, careChain } = withNotes({ ...recorded, careChain: ['Barnläkare'] }, [note({ kind: 'anchoring', body: 'KSG', paragraph: '4' }), note({ kind: 'patientAssociations' })], today);
    expect(anchorings).toEqual([{ body: 'KSG', date: '2025-01-01', paragraph: '1' }, { body: 'KSG', date: '2026-03-01', paragraph: '4' }]);
    expect(patientAssociations).toEqual({ date: '2026-03-01', note: 'ny' });
    expect(careChain).toEqual(['Barnläkare']);
  });
});
