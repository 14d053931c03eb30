import { usualClosing } from './usualClosing';

const meeting = (date: string, papersBy: string, body = 'rsl') => ({ key: date, body, date, papersBy, place: '' });

describe('when a body usually takes in papers', () => {
  it('is as before its last meeting, else two weeks', () => {
    const meetings = [meeting('2026-06-10', '2026-06-03'), meeting('2026-03-12', '2026-02-26'), meeting('2026-09-01', '2026-09-01', 'au')];
    expect([usualClosing(meetings, 'rsl'), usualClosing(meetings, 'au'), usualClosing(meetings, 'rpo')]).toEqual([7, 0, 14]);
  });
});
