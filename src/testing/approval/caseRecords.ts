import type {
  BindingRecord,
  ChainRecord,
  ChainStep,
  ConsultationClosedRecord,
  DeadlineRecord,
  DecisionRecord,
  DelegationRecord,
  PublicationRecord,
  RecallRecord,
  SubmissionRecord,
  SupplementRecord,
  WithdrawalRecord
} from '../../domain/approval/record';
import { hashText } from '../../domain/mandate/hashText';

/** The case all records are about unless a test says otherwise. */
export const mandateKey = 'm1';
export const groupKey = 'rag-barnonkologi';
export const bodyKey = 'rpo-barn';

const text = (snapshotKey: string): { mandateKey: string; snapshotKey: string; snapshotHash: string } => ({
  mandateKey,
  snapshotKey,
  snapshotHash: hashText(snapshotKey)
});

/** Hashes of the snapshots that exist. */
export const snapshotHashes: ReadonlyMap<string, string> = new Map(
  ['s1', 's2', 's3'].map((key) => [key, hashText(key)])
);

export const establishStep: ChainStep = {
  key: 'establish',
  kind: 'establish',
  bodies: ['@establishingBody'],
  quorum: 'meeting'
};

export const chain = (steps: readonly ChainStep[] = [establishStep], change: Partial<ChainRecord> = {}): ChainRecord => ({
  type: 'chain',
  chainKey: 'c1',
  name: 'Beslutsgång',
  steps,
  confirmed: true,
  ...change
});

export const binding = (change: Partial<BindingRecord> = {}): BindingRecord => ({
  type: 'binding',
  groupKey,
  chainKey: 'c1',
  relations: { establishingBody: [bodyKey] },
  ...change
});

export const submission = (snapshotKey = 's1', change: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  type: 'submission',
  ...text(snapshotKey),
  groupKey,
  comment: '',
  ...change
});

export const recall = (snapshotKey = 's1'): RecallRecord => ({ type: 'recall', ...text(snapshotKey), comment: '' });

export const consultationClosed = (step: string, snapshotKey = 's1'): ConsultationClosedRecord => ({
  type: 'consultationClosed',
  ...text(snapshotKey),
  step,
  comment: ''
});

export const deadline = (change: Partial<DeadlineRecord> = {}, snapshotKey = 's1'): DeadlineRecord => ({
  type: 'deadline',
  ...text(snapshotKey),
  step: 'establish',
  dueDate: '2026-06-01',
  comment: '',
  ...change
});

export const delegation = (change: Partial<DelegationRecord> = {}): DelegationRecord => ({
  type: 'delegation',
  bodyKey,
  substitute: 'vikarie@uppdrag.example',
  name: 'Vera Vikarie',
  from: '2026-03-01',
  until: '2026-03-31',
  comment: '',
  ...change
});

export const decision = (change: Partial<DecisionRecord> = {}, snapshotKey = 's1'): DecisionRecord => ({
  type: 'decision',
  ...text(snapshotKey),
  step: 'establish',
  outcome: 'approve',
  comment: '',
  meetingDate: '2026-03-12',
  paragraph: '14',
  diaryNumber: '',
  minutesLink: '',
  ...change
});

export const supplement = (change: Partial<SupplementRecord> = {}, snapshotKey = 's1'): SupplementRecord => ({
  type: 'supplement',
  ...text(snapshotKey),
  diaryNumber: 'RJL 2026/1',
  minutesLink: '',
  ...change
});

export const publication = (snapshotKey = 's1', change: Partial<PublicationRecord> = {}): PublicationRecord => ({
  type: 'publication',
  ...text(snapshotKey),
  fileId: 'f1',
  fileVersion: '1.0',
  textHash: hashText('file'),
  ...change
});

export const withdrawal = (change: Partial<WithdrawalRecord> = {}, snapshotKey = 's1'): WithdrawalRecord => ({
  type: 'withdrawal',
  ...text(snapshotKey),
  comment: '',
  meetingDate: '2026-05-01',
  paragraph: '3',
  ...change
});
