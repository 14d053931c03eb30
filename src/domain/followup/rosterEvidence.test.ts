import type { CompositionFinding } from '../composition/compositionFinding';
import type { CompositionRule } from '../composition/compositionRule';
import { rosterEvidence } from './rosterEvidence';

const rules: readonly CompositionRule[] = [
  { kind: 'memberPerRegion', demand: 'required' },
  { kind: 'municipalMember', demand: 'principle' },
  { kind: 'anchoredWith', demand: 'required', bodies: ['KSG'] }
];

const found: readonly CompositionFinding[] = [
  { kind: 'regionWithoutMember', groupKey: 'rag-x', demand: 'required', since: '2026-03-01', regionKey: 'kalmar' },
  { kind: 'seatVacant', groupKey: 'rag-x', demand: 'required', since: '', seatKey: 's1', regionKey: 'kalmar' }
];

describe('what the roster shows of obligations', () => {
  it('is missing where a finding says so, and met where a rule has none', () => {
    expect(rosterEvidence(rules, found)).toEqual([
      { kind: 'memberPerRegion', demand: 'required', isMet: false, since: '2026-03-01' },
      { kind: 'municipalMember', demand: 'principle', isMet: true, since: '' },
      { kind: 'anchoring', demand: 'required', isMet: true, since: '' }
    ]);
  });

  it('is nothing for a group without rules', () => {
    expect(rosterEvidence([], [])).toEqual([]);
  });
});
