import { mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import { recordDecision } from '../approval/recordDecision';
import { freshCaseRows } from '../approval/freshCaseRows';

describe('asking for a notice', () => {
  it('is done once for each step of each text, and for publication', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    expect([...site.world.decisionRequests]).toEqual([[`${snapshot.key}-establish`, mandateKey]]);
    await recordDecision(site.as('recorder'), establishing(snapshot));
    await freshCaseRows(site.as('publisher'), []);
    expect([...site.world.decisionRequests.keys()]).toEqual([`${snapshot.key}-establish`, `${snapshot.key}-established`]);
  });

  it('is done by whoever first reads what nobody has told yet', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.decisionRequests.clear();
    site.world.caseIndex.clear();
    await freshCaseRows(site.as('publisher'), []);
    expect([...site.world.decisionRequests.keys()]).toEqual([`${snapshot.key}-establish`]);
  });

  it('is not done when nobody is waited for', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.decisionRequests.clear();
    await recordDecision(site.as('recorder'), establishing(snapshot, { outcome: 'sendBack', comment: 'Skriv om', meetingDate: '', paragraph: '' }));
    expect(site.world.decisionRequests.size).toBe(0);
  });

  it.each(['denied', 'throttled', 'offline'] as const)('stops no submission when the queue is %s', async (kind) => {
    const site = await openCaseSite();
    site.world.faults.failNext('decisionRequests.add', kind);
    await expect(site.handIn('Uppdrag')).resolves.toBeDefined();
    expect(site.world.decisionRequests.size).toBe(0);
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ isOpen: true, waitingSince: '2026-03-12T00:00:00.000Z' });
  });
});
