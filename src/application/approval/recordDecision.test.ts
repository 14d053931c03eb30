import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import { mandateKey } from '../../testing/approval/caseRecords';
import { addSupplement } from './addSupplement';
import { readCase } from './readCase';
import { recordDecision } from './recordDecision';

describe('recording a decision', () => {
  it('establishes exactly the text that was read, and updates the index', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const result = await recordDecision(site.as('recorder'), establishing(snapshot, { paragraph: ' § 14 ' }));
    expect(result).toMatchObject({
      kind: 'recorded',
      ledgerCase: { state: { ongoing: { state: 'established', establishment: { paragraph: '14' } } } }
    });
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ state: 'established', isOpen: true, waitingBodies: [] });
    const entries = await site.as('recorder').ledger.ofCase(mandateKey);
    expect(entries[1]?.previousHash).toBe(entries[0]?.ownHash);
  });

  it('sends back with a comment, never without', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const sendBack = { outcome: 'sendBack', meetingDate: '', paragraph: '' } as const;
    const recorder = site.as('recorder');
    await expect(recordDecision(recorder, establishing(snapshot, { ...sendBack, comment: '  ' }))).resolves.toEqual({
      kind: 'refused',
      reason: 'commentMissing'
    });
    expect(site.world.ledger.filter(({ record }) => record?.type === 'decision')).toEqual([]);
    await recordDecision(recorder, establishing(snapshot, { ...sendBack, comment: 'Skriv om tidplanen' }));
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ state: 'sentBack', isOpen: true });
  });

  it.each([
    ['another text than the one handed in', { snapshotHash: 'ab'.repeat(32) }, 'snapshotMismatch'],
    ['a meeting without §', { paragraph: '§' }, 'meetingDataMissing'],
    ['a meeting still to come', { meetingDate: '2026-03-13' }, 'meetingAhead'],
    ['a day that does not exist', { meetingDate: '2026-02-30' }, 'unreadable'],
    ['a link that is a script', { minutesLink: 'javascript:alert(1)' }, 'unreadable'],
    ['another step', { step: 'endorse' }, 'wrongStep']
  ] as const)('refuses %s and writes nothing', async (_what, change, reason) => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const before = site.world.ledger.length;
    await expect(recordDecision(site.as('recorder'), establishing(snapshot, change))).resolves.toEqual({
      kind: 'refused',
      reason
    });
    expect(site.world.ledger).toHaveLength(before);
  });

  it('refuses a text that no longer gives its hash', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.snapshots.set(snapshot.key, { ...snapshot, canonical: snapshot.canonical.replace('Uppdrag', 'Annat') });
    await expect(recordDecision(site.as('recorder'), establishing(snapshot))).resolves.toEqual({
      kind: 'refused',
      reason: 'unsound'
    });
    await expect(readCase(site.as('recorder'), mandateKey)).resolves.toMatchObject({ snapshot: { sound: false } });
  });

  it('says plainly that the server does not let somebody decide for a body', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    for (const person of ['writer', 'publisher', 'administrator', 'otherWriter'] as const) {
      await expect(recordDecision(site.as(person), establishing(snapshot))).resolves.toEqual({
        kind: 'denied',
        body: 'rpo-barn'
      });
    }
    await expect(
      recordDecision(site.as('otherWriter'), establishing(snapshot, { body: 'rpo-other' }))
    ).resolves.toEqual({ kind: 'refused', reason: 'bodyNotInStep' });
  });

  it('doubles nothing when the answer is lost and the call is repeated', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.faults.loseNextAnswer('ledger.append');
    await expect(recordDecision(site.as('recorder'), establishing(snapshot))).rejects.toMatchObject({ kind: 'offline' });
    await expect(recordDecision(site.as('recorder'), establishing(snapshot))).resolves.toMatchObject({ kind: 'recorded' });
    expect(site.world.ledger.filter(({ record }) => record?.type === 'decision')).toHaveLength(1);
  });

  it('tells who came second', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    await recordDecision(site.as('recorder'), establishing(snapshot));
    await expect(
      recordDecision(site.as('recorder'), establishing(snapshot, { recordKey: 'decision2' }))
    ).resolves.toEqual({ kind: 'refused', reason: 'alreadyDecided' });
  });

  it('stands although the index cannot be written', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.faults.failNext('caseIndex.write', 'throttled');
    await expect(recordDecision(site.as('recorder'), establishing(snapshot))).resolves.toMatchObject({ kind: 'recorded' });
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ state: 'awaitingEstablishment' });
  });
});

describe('supplementing a decision', () => {
  it('adds the diary number that was missing, once', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const { body, mandateKey: key, snapshotKey, snapshotHash } = establishing(snapshot);
    const supplement = { mandateKey: key, snapshotKey, snapshotHash, body, minutesLink: '', recordKey: 'supplement1' };
    const recorder = site.as('recorder');
    const early = await addSupplement(recorder, { ...supplement, diaryNumber: 'RJL 2026/1' });
    expect(early).toEqual({ kind: 'refused', reason: 'bodyNotInStep' });
    await recordDecision(recorder, establishing(snapshot));
    await expect(readCase(recorder, key)).resolves.toMatchObject({ supplementsFor: [body] });
    await expect(addSupplement(site.as('writer'), { ...supplement, diaryNumber: 'RJL 2026/1' })).resolves.toMatchObject({
      kind: 'denied'
    });
    await addSupplement(recorder, { ...supplement, diaryNumber: ' RJL 2026/1 ' });
    const view = await readCase(recorder, key);
    expect(view.round?.establishment).toMatchObject({ diaryNumber: 'RJL 2026/1', minutesLink: '' });
    await expect(
      addSupplement(recorder, { ...supplement, diaryNumber: 'RJL 2026/2', recordKey: 'supplement2' })
    ).resolves.toEqual({ kind: 'refused', reason: 'nothingToSupplement' });
  });
});
