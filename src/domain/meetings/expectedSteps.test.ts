import type { ResolvedStep } from '../approval/caseState';
import { expectedSteps } from './expectedSteps';
import type { Meeting } from './meeting';

const meeting = (body: string, date: string, papersBy: string): Meeting => ({ key: `${body}-${date}`, body, date, papersBy, place: '' });
const step = (key: string, kind: ResolvedStep['step']['kind'], ...bodies: string[]): ResolvedStep => ({ step: { key, kind, bodies, quorum: 'allOf' }, bodies });

const meetings = [
  meeting('au', '2026-02-10', '2026-02-06'),
  meeting('au', '2026-03-10', '2026-03-06'),
  meeting('rsl', '2026-02-12', '2026-01-29'),
  meeting('rsl', '2026-04-02', '2026-03-19')
];

const datesOf = (steps: readonly ResolvedStep[], since: string, deadlines = {}): readonly unknown[] =>
  expectedSteps(steps, since, deadlines, meetings).map(({ answers, begins }) => [begins, ...answers.map(({ due }) => due?.date ?? null)]);

describe('the steps a text is expected to take', () => {
  it('follow each other: the next body’s papers close after the one before has met', () => {
    expect(datesOf([step('e', 'endorse', 'au'), step('f', 'establish', 'rsl')], '2026-02-01T08:00:00Z')).toEqual([[true, '2026-02-10'], [true, '2026-04-02']]);
  });

  it('wait for the last of several, and for nobody who is only informed', () => {
    const steps = [step('i', 'inform', 'rpo'), step('e', 'endorse', 'au', 'rsl'), step('f', 'establish', 'rsl')];
    expect(datesOf(steps, '2026-01-20T08:00:00Z')).toEqual([[true, null], [true, '2026-02-10', '2026-02-12'], [true, '2026-04-02']]);
  });

  it('are unknown from where a calendar ends', () => {
    const steps = [step('e', 'endorse', 'rpo'), step('f', 'establish', 'rsl')];
    expect(datesOf(steps, '2026-01-20T08:00:00Z')).toEqual([[true, null], [false, null]]);
  });

  it('keep a day set by hand', () => {
    const steps = [step('e', 'endorse', 'rpo'), step('f', 'establish', 'rsl')];
    expect(datesOf(steps, '2026-01-20T08:00:00Z', { e: '2026-01-25' })).toEqual([[true, '2026-01-25'], [true, '2026-02-12']]);
  });
});
