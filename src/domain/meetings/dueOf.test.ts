import type { ResolvedStep } from '../approval/caseState';
import { dueOfStep, isOverdue } from './dueOf';
import type { Meeting } from './meeting';

const meeting = (date: string, papersBy: string, body = 'rsl'): Meeting => ({ key: `${body}-${date}`, body, date, papersBy, place: '' });

const meetings = [meeting('2026-04-30', '2026-04-16'), meeting('2026-03-12', '2026-02-26'), meeting('2026-03-01', '2026-02-20', 'au')];

const step: ResolvedStep = { step: { key: 'establish', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' }, bodies: ['rsl'] };

describe('when a step is due', () => {
  it('is the next meeting whose closing day has not passed, in Swedish days', () => {
    expect(dueOfStep(step, 'rsl', '2026-02-26T22:59:59Z', null, meetings)).toMatchObject({ kind: 'meeting', date: '2026-03-12' });
    expect(dueOfStep(step, 'rsl', '2026-02-26T23:00:00Z', null, meetings)).toMatchObject({ kind: 'meeting', date: '2026-04-30' });
  });

  it('is unknown when the calendar ends, and for a body without one', () => {
    expect(dueOfStep(step, 'rsl', '2026-04-17T12:00:00Z', null, meetings)).toBeNull();
    expect(dueOfStep(step, 'rpo', '2026-01-01T12:00:00Z', null, meetings)).toBeNull();
  });

  it('is a number of days where the step says so, and the day set by hand above all', () => {
    const days: ResolvedStep = { ...step, step: { ...step.step, dueDays: 21 } };
    expect(dueOfStep(days, 'rsl', '2026-02-20T12:00:00Z', null, meetings)).toEqual({ kind: 'days', date: '2026-03-13' });
    expect(dueOfStep(days, 'rsl', '2026-02-20T12:00:00Z', '2026-05-05', meetings)).toEqual({ kind: 'deadline', date: '2026-05-05' });
  });

  it('is overdue on the day after', () => {
    expect(isOverdue({ kind: 'days', date: '2026-03-13' }, '2026-03-13')).toBe(false);
    expect(isOverdue({ kind: 'days', date: '2026-03-13' }, '2026-03-14')).toBe(true);
  });
});
