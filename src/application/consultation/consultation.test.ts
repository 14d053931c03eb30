import { consultationAnswers } from '../../domain/approval/consultationAnswers';
import type { ChainStep } from '../../domain/approval/record';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { binding, bodyKey, chain, establishStep, groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { readLedgerCase } from '../approval/readLedgerCase';
import { recordDecision } from '../approval/recordDecision';
import { recordBinding } from '../configuration/recordBinding';
import { recordChain } from '../configuration/recordChain';
import { closeConsultation } from './closeConsultation';
import { moveDeadline } from './moveDeadline';

const consultation: ChainStep = { key: 'remiss', kind: 'consultation', bodies: [bodyKey, 'rpo-other'], quorum: 'allOf' };

let site: CaseSite;
let snapshot: Snapshot;

const text = (): { mandateKey: string; snapshotKey: string; snapshotHash: string; step: string; comment: string } => ({
  mandateKey,
  snapshotKey: snapshot.key,
  snapshotHash: snapshot.hash,
  step: 'remiss',
  comment: ' '
});

const records = (type: string): number => site.world.ledger.filter(({ record }) => record?.type === type).length;

beforeEach(async () => {
  site = await openCaseSite();
  const administrator = site.as('administrator');
  await recordChain(administrator, chain([consultation, establishStep]), 'chain2');
  await recordBinding(administrator, binding({ groupKey }), 'binding2');
  snapshot = await site.handIn('Uppdrag');
});

describe('closing a consultation', () => {
  it('lets the case go on although a body is silent, and keeps who answered what', async () => {
    const answer = { ...text(), comment: 'Bra.', outcome: 'approve', meetingDate: '', paragraph: '', diaryNumber: '', minutesLink: '' } as const;
    await recordDecision(site.as('recorder'), { ...answer, body: bodyKey, recordKey: 'answer' });
    const closed = await closeConsultation(site.as('writer'), text());
    const round = closed.kind === 'recorded' ? closed.ledgerCase.state.ongoing : null;
    expect(round).toMatchObject({ state: 'awaitingEstablishment', waitingBodies: [bodyKey] });
    expect(consultationAnswers(round!)).toMatchObject([
      { isClosed: true, answers: [{ body: bodyKey, record: { comment: 'Bra.' } }], silent: ['rpo-other'] }
    ]);
  });

  it('is done once when two do so, or the answer is lost', async () => {
    site.world.faults.loseNextAnswer('ledger.append');
    await expect(closeConsultation(site.as('writer'), text())).rejects.toMatchObject({ kind: 'offline' });
    expect(await closeConsultation(site.as('writer'), text())).toMatchObject({ kind: 'recorded' });
    expect(records('consultationClosed')).toBe(1);
  });

  it('is refused to those who do not write for the group, and for a step that is no consultation', async () => {
    expect(await closeConsultation(site.as('recorder'), text())).toEqual({ kind: 'denied' });
    expect(await closeConsultation(site.as('writer'), { ...text(), step: 'establish' })).toMatchObject({ kind: 'refused', reason: 'wrongStep' });
    expect(records('consultationClosed')).toBe(0);
  });
});

describe('another last day', () => {
  const move = (dueDate: string): ReturnType<typeof moveDeadline> => moveDeadline(site.as('writer'), { ...text(), dueDate, recordKey: 'day1' });

  it('counts for the step waited for', async () => {
    expect(await move('2026-06-01')).toMatchObject({ kind: 'recorded' });
    expect((await readLedgerCase(site.as('writer'), mandateKey)).state.ongoing?.deadlines).toEqual({ remiss: '2026-06-01' });
  });

  it('is not a day that has been', async () => {
    expect(await move('2020-01-01')).toEqual({ kind: 'past' });
    expect(records('deadline')).toBe(0);
  });
});
