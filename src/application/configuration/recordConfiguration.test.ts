import { defaultChains } from '../../domain/approval/defaultChains';
import { binding, chain, establishStep, mandateKey } from '../../testing/approval/caseRecords';
import { openCaseSite } from '../../testing/approval/caseSite';
import { readCase } from '../approval/readCase';
import { recordBinding } from './recordBinding';
import { recordChain } from './recordChain';

describe('recording how mandates are decided', () => {
  it('is for administrators alone', async () => {
    const site = await openCaseSite();
    for (const person of ['writer', 'recorder', 'publisher'] as const) {
      await expect(recordChain(site.as(person), chain(), 'new')).rejects.toMatchObject({ kind: 'denied' });
      await expect(recordBinding(site.as(person), binding(), 'new')).rejects.toMatchObject({ kind: 'denied' });
    }
  });

  it('takes every default chain', async () => {
    const site = await openCaseSite();
    for (const { chain: given } of defaultChains) {
      const entry = await recordChain(site.as('administrator'), given, given.chainKey);
      expect(entry).toMatchObject({ folder: 'configuration', record: given });
    }
  });

  it('links each entry to the one before and repeats nothing', async () => {
    const site = await openCaseSite();
    const administrator = site.as('administrator');
    const first = await recordChain(administrator, chain(), 'again');
    const before = site.world.ledger.length;
    await expect(recordChain(administrator, chain(), 'again')).resolves.toEqual(first);
    expect(site.world.ledger).toHaveLength(before);
    await expect(recordChain(administrator, chain(), 'next')).resolves.toMatchObject({ previousHash: first.ownHash });
  });

  it('refuses what could establish nothing', async () => {
    const site = await openCaseSite();
    const administrator = site.as('administrator');
    const invalid = { kind: 'invalid' };
    await expect(recordChain(administrator, chain([]), 'new')).rejects.toMatchObject(invalid);
    await expect(recordChain(administrator, chain([{ ...establishStep, bodies: ['@x'] }]), 'new')).rejects.toMatchObject(invalid);
    await expect(recordChain(administrator, chain(undefined, { chainKey: 'a/b' }), 'new')).rejects.toMatchObject(invalid);
    await expect(recordBinding(administrator, binding({ relations: {} }), 'new')).rejects.toMatchObject(invalid);
    await expect(recordBinding(administrator, binding({ chainKey: 'unknown' }), 'new')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('changes nothing for a case already handed in', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    await recordBinding(site.as('administrator'), binding({ relations: { establishingBody: ['rsl'] } }), 'moved');
    await expect(readCase(site.as('recorder'), mandateKey)).resolves.toMatchObject({ decidesFor: ['rpo-barn'] });
  });
});
