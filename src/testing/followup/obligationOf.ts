import type { Evidence } from '../../domain/followup/evidence';
import type { GroupObligation } from '../../domain/followup/obligation';

/** An obligation to meet twice a year since the beginning of 2024, or another. */
export const obligationOf = (change: Partial<GroupObligation> = {}): GroupObligation => ({
  key: 'm1.moten',
  groupKey: 'rag-x',
  kind: 'meetings',
  sentence: 'Gruppen ska sammanträda minst två gånger per år.',
  receiver: '',
  receiverBodies: [],
  frequency: { times: 2, every: 1, unit: 'year' },
  deadline: { kind: 'none' },
  origin: 'family',
  place: { mandateKey: 'm1', snapshotKey: 's1', sectionKey: 'sammansattning', block: 0 },
  since: '2024-01-01',
  ...change
});

export const noEvidence: Evidence = { meetings: [], reports: [], attestations: [], roster: [] };
