import { attestedOn } from '../../testing/followup/evidenceOf';
import { noEvidence, obligationOf } from '../../testing/followup/obligationOf';
import { deliveriesOf } from './deliveriesOf';
import { standingOf } from './standingOf';

const yearly = obligationOf({ key: 'm1.rapport', kind: 'deliverable', frequency: { times: 1, every: 1, unit: 'year' }, since: '2025-01-01' });
const said = (instant: string, period: string, deliveredOn: string, more = {}) =>
  attestedOn(instant, period, { kind: 'delivered', obligationKey: 'm1.rapport', note: JSON.stringify({ deliveredOn, link: 'https://x.example/1', remark: '' }), ...more });

describe('what a group says it has delivered', () => {
  it('is the last word of each period, and nothing of what cannot be read or leads astray', () => {
    const attestations = [
      said('2025-03-02', '2024', '2025-02-01'),
      said('2025-03-03', '2024', '2025-03-01'),
      said('2026-03-02', '2025', '2026-03-01'),
      said('2026-03-02', '2026', '2026-03-01', { note: '{"deliveredOn":' }),
      said('2026-03-02', '2027', '2026-03-01', { note: '{"deliveredOn":"2026-02-29","link":"","remark":""}' }),
      said('2026-03-02', '2028', '2026-03-01', { note: '{"deliveredOn":"2026-02-28","link":"javascript:alert(1)","remark":""}' }),
      said('2026-03-02', '2023', '2026-03-01', { obligationKey: 'other' })
    ];
    expect(deliveriesOf(yearly, attestations).map(({ period, deliveredOn }) => `${period} ${deliveredOn}`)).toEqual(['2025 2026-03-01', '2024 2025-03-01']);
  });

  it('meets the obligation of its period alone, from the day of the delivery', () => {
    const evidence = { ...noEvidence, attestations: [said('2026-03-02', '2025', '2025-12-20')] };
    expect(standingOf(yearly, evidence, '2025-12-19').state).toBe('due');
    expect(standingOf(yearly, evidence, '2025-12-20')).toMatchObject({ state: 'met', proofs: [{ kind: 'delivery', link: 'https://x.example/1' }] });
    expect(standingOf(yearly, evidence, '2026-03-03')).toMatchObject({ state: 'due', period: { key: '2026' } });
    expect(standingOf({ ...yearly, key: 'm1.annat' }, evidence, '2026-01-03')).toMatchObject({ state: 'overdue', period: { key: '2025' } });
  });
});
