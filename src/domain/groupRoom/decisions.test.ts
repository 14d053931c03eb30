import { notes } from '../../templates/reports/notes';
import { deliveredOn, heldOn } from '../../testing/followup/evidenceOf';
import { decisionsIn } from './decisionsIn';
import { latestHeld } from './latestHeld';
import { latestNotes } from './latestNotes';

describe('what was decided', () => {
  it('is what the points of the notes say, without who does it', () => {
    const rows = [
      { key: '1', cells: { heading: 'Väntetider', said: 'Mycket', decision: ' Vi mäter i höst. ', who: 'Ada' } },
      { key: '2', cells: { heading: 'Läget', said: 'Gott', decision: '', who: '' } }
    ];
    expect(decisionsIn(notes, { punkter: { kind: 'rows', rows } })).toEqual([{ heading: 'Väntetider', decision: 'Vi mäter i höst.' }]);
    expect(decisionsIn(notes, {})).toEqual([]);
  });

  it('is looked for in the delivered notes of the latest meeting that has any', () => {
    const meetings = [heldOn('2026-01-10'), heldOn('2026-02-10'), heldOn('2026-03-10')];
    const of = (date: string, change = {}) => deliveredOn('2026-03-11', `meeting-${date}`, { kind: 'notes', key: date, ...change });
    expect(latestNotes([of('2026-02-10'), of('2026-01-10'), of('2026-03-10', { state: 'draft' })], meetings)?.meeting.date).toBe('2026-02-10');
    expect(latestNotes([of('2025-01-01'), of('2026-01-10', { kind: 'plan' })], meetings)).toBeNull();
  });

  it('has a latest meeting, of those held by a day', () => {
    const meetings = [heldOn('2026-01-10'), heldOn('2026-02-10'), heldOn('2026-02-20', { state: 'cancelled' })];
    expect(latestHeld(meetings, '2026-03-01')?.date).toBe('2026-02-10');
    expect(latestHeld(meetings, '2026-02-01')?.date).toBe('2026-01-10');
    expect(latestHeld([], '2026-02-01')).toBeNull();
  });
});
