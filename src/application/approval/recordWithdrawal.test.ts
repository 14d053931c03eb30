import type { Snapshot } from '../../domain/mandate/snapshot';
import { bodyKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CasePerson, CaseSite } from '../../testing/approval/caseSite';
import { readLedgerCase } from './readLedgerCase';
import { recordDecision } from './recordDecision';
import type { DecisionResult } from './recordDecision';
import { recordWithdrawal } from './recordWithdrawal';
import type { WithdrawalInput } from './recordWithdrawal';

let site: CaseSite;
let snapshot: Snapshot;

const withdraw = (change: Partial<WithdrawalInput> = {}, person: CasePerson = 'recorder'): Promise<DecisionResult> =>
  recordWithdrawal(site.as(person), {
    mandateKey,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    comment: ' Uppdraget är slutfört. ',
    meetingDate: '2026-03-11',
    paragraph: '§ 3',
    body: bodyKey,
    recordKey: 'w1',
    ...change
  });

beforeEach(async () => {
  site = await openCaseSite();
  snapshot = await site.handIn('Uppdrag');
  await recordDecision(site.as('recorder'), establishing(snapshot));
});

describe('withdrawing a mandate', () => {
  it('is a record of the establishing body, with its meeting and why, once', async () => {
    site.world.faults.loseNextAnswer('ledger.append');
    await expect(withdraw()).rejects.toMatchObject({ kind: 'offline' });
    expect(await withdraw()).toMatchObject({ kind: 'recorded' });
    const { state } = await readLedgerCase(site.as('writer'), mandateKey);
    expect(state.rounds.map((round) => round.state)).toEqual(['withdrawn']);
    const written = site.world.ledger.filter(({ record }) => record?.type === 'withdrawal');
    expect(written).toMatchObject([{ folder: `bodies/${bodyKey}`, record: { comment: 'Uppdraget är slutfört.', paragraph: '3' } }]);
  });

  it.each([
    ['a reason', { comment: ' ' }, 'commentMissing'],
    ['a meeting that has been held', { meetingDate: '2027-01-01' }, 'meetingAhead'],
    ['the meeting’s paragraph', { paragraph: '§' }, 'meetingDataMissing']
  ] as const)('demands %s', async (_what, change, reason) => {
    expect(await withdraw(change)).toEqual({ kind: 'refused', reason });
    expect(site.world.ledger.some(({ record }) => record?.type === 'withdrawal')).toBe(false);
  });

  it('is refused to those who do not record for the body', async () => {
    expect(await withdraw({}, 'writer')).toEqual({ kind: 'denied', body: bodyKey });
  });
});
