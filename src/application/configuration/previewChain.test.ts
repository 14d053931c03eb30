import type { ChainStep } from '../../domain/approval/record';
import { previewChain } from './previewChain';

const steps: readonly ChainStep[] = [
  { key: 'told', kind: 'inform', bodies: ['@informed'], quorum: 'allOf' },
  { key: 'endorse', kind: 'endorse', bodies: ['@endorser'], quorum: 'allOf' },
  { key: 'remiss', kind: 'consultation', bodies: ['kr'], quorum: 'anyOf', dueDays: 10 },
  { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }
];
const relations = { endorser: ['au'], establishingBody: ['rsl'] };
const meeting = (body: string, date: string, papersBy: string) => ({ key: `${body} ${date}`, body, date, papersBy, place: '' });
const meetings = [meeting('rsl', '2026-03-12', '2026-02-26'), meeting('rsl', '2026-05-07', '2026-04-23'), meeting('au', '2026-03-02', '2026-02-25')];
const recorders = [{ body: 'rsl', sharePointGroup: 'Uppdrag staben', members: [], mayChange: true }];

describe('who would be asked', () => {
  it('is each step’s bodies, who records for them, and when each answers if the one before did', () => {
    const asked = previewChain({ steps }, { relations }, { meetings, recorders }, '2026-02-20T10:00:00Z');
    expect(asked.map(({ bodies }) => bodies.map(({ body, recordedBy, due }) => [body, recordedBy, due?.date]))).toEqual([
      [],
      [['au', '', '2026-03-02']],
      [['kr', '', '2026-03-12']],
      [['rsl', 'Uppdrag staben', '2026-05-07']]
    ]);
    expect(asked[0].unbound).toEqual(['informed']);
  });

  it('is known without any calendar, but no day after a step that ends nobody knows when', () => {
    const asked = previewChain({ steps }, { relations: {} }, { meetings: [], recorders }, '2026-02-20T10:00:00Z');
    expect(asked.map(({ unbound }) => unbound)).toEqual([['informed'], ['endorser'], [], ['establishingBody']]);
    expect(asked[2].bodies[0].due).toBeNull();
    const alone = previewChain({ steps: [steps[0], steps[2]] }, { relations: {} }, { meetings: [], recorders }, '2026-02-20T10:00:00Z');
    expect(alone[1].bodies[0].due).toEqual({ kind: 'days', date: '2026-03-02' });
  });
});
