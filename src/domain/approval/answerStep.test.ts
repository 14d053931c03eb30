import { decision } from '../../testing/approval/caseRecords';
import { openLedgerBook } from '../../testing/approval/ledgerBook';
import { standingOf } from './answerStep';
import type { StepStanding } from './answerStep';
import type { CountedDecision, ResolvedStep } from './caseState';
import type { ChainStep, Outcome } from './record';

const bodies = ['kalmar', 'jonkoping', 'ostergotland'];

function standing(kind: ChainStep['kind'], quorum: ChainStep['quorum'], ...outcomes: readonly Outcome[]): StepStanding {
  const step: ResolvedStep = { step: { key: 'x', kind, bodies, quorum }, bodies };
  const book = openLedgerBook();
  const decisions = outcomes.map((outcome, index): CountedDecision => {
    const record = decision({ outcome, comment: 'Därför' });
    const body = bodies[index] ?? '';
    return { entry: book.write(`bodies/${body}`, record), record, body, substituteUntil: '' };
  });
  return standingOf(step, decisions);
}

describe('a step of three bodies', () => {
  it('is done with one approval when any of them will do', () => {
    expect(standing('endorse', 'anyOf')).toBe('waiting');
    expect(standing('endorse', 'anyOf', 'approve')).toBe('done');
  });

  it.each(['allOf', 'meeting'] as const)('is done with all approvals under %s', (quorum) => {
    expect(standing('establish', quorum, 'approve', 'approve')).toBe('waiting');
    expect(standing('establish', quorum, 'approve', 'approve', 'approve')).toBe('done');
  });

  it.each(['anyOf', 'allOf', 'meeting'] as const)('is turned down by one body under %s', (quorum) => {
    expect(standing('endorse', quorum, 'sendBack')).toBe('sendBack');
    expect(standing('endorse', quorum, 'reject')).toBe('reject');
  });

  it('counts votes under majority, until it is won or cannot be won', () => {
    expect(standing('establish', 'majority', 'approve')).toBe('waiting');
    expect(standing('establish', 'majority', 'approve', 'approve')).toBe('done');
    expect(standing('establish', 'majority', 'reject')).toBe('waiting');
    expect(standing('establish', 'majority', 'reject', 'approve', 'approve')).toBe('done');
    expect(standing('establish', 'majority', 'reject', 'sendBack')).toBe('sendBack');
    expect(standing('establish', 'majority', 'sendBack', 'reject')).toBe('reject');
  });

  it('takes any answer as an answer in a consultation', () => {
    expect(standing('consultation', 'allOf', 'approve', 'sendBack')).toBe('waiting');
    expect(standing('consultation', 'allOf', 'approve', 'sendBack', 'reject')).toBe('done');
  });
});
