import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { binding, chain, groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { openCaseSite } from '../../testing/approval/caseSite';
import { readCase } from '../approval/readCase';
import { bindGroups } from './bindGroups';
import { readChains } from './readChains';
import { recordChainVersion } from './recordChainVersion';

describe('how mandates are decided', () => {
  it('is read with versions, drafts and who uses what', async () => {
    const site = await openCaseSite();
    const admin = site.as('administrator');
    const [{ versions }] = (await readChains(admin)).chains;
    await recordChainVersion(admin, chain(undefined, { name: 'Ny version', confirmed: false }), versions[0].ownHash);
    await admin.chainDrafts.save({ chain: chain([], { chainKey: 'ny', name: 'Bara utkast' }), version: '' });
    const view = await readChains(site.as('writer'));
    expect(view).toMatchObject({ participant: true, mayConfigure: false });
    expect(view.chains.map(({ name, versions: own, groups, draft }) => [name, own.map((one) => one.chain.confirmed), groups, draft !== null])).toEqual([
      ['Bara utkast', [], [], true],
      ['Ny version', [false, true], [groupKey], false]
    ]);
    expect(view.chains[1].versions[0]).toMatchObject({ author: 'Person administrator', recorded: expect.stringMatching(/^2026-03-12/) });
    expect(await readChains(admin)).toMatchObject({ mayConfigure: true });
  });

  it('is hidden from readers', async () => {
    const site = await openCaseSite();
    expect(await readChains(site.as('reader'))).toMatchObject({ participant: false, chains: [], groups: [] });
  });

  it('is not changed over the head of somebody who has recorded meanwhile', async () => {
    const site = await openCaseSite();
    const admin = site.as('administrator');
    const opened = (await readChains(admin)).chains[0].versions[0].ownHash;
    await recordChainVersion(admin, chain(undefined, { name: 'Först' }), opened);
    await expect(recordChainVersion(admin, chain(undefined, { name: 'Sedan' }), opened)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(recordChainVersion(admin, chain(undefined, { name: 'Först' }), opened)).resolves.toBeUndefined();
    expect((await readChains(admin)).chains[0].versions.map((version) => version.chain.name)).toEqual(['Först', 'Beslutsgång']);
  });

  it('is bound for many groups at once, leaving the one whose step would wait for nobody', async () => {
    const site = await openCaseSite();
    const admin = createMemoryPorts(site.world, 'administrator');
    const bindings = [binding({ groupKey: 'a' }), binding({ groupKey: 'b', relations: {} }), binding({ groupKey: 'c' })];
    expect(await bindGroups(admin, bindings)).toEqual(['b']);
    const before = site.world.ledger.length;
    await bindGroups(admin, bindings);
    expect(site.world.ledger).toHaveLength(before);
    expect([...(await readChains(admin)).bindings.keys()]).toEqual([groupKey, 'a', 'c']);
    await expect(bindGroups(site.as('writer'), [binding({ groupKey: 'd' })])).rejects.toMatchObject({ kind: 'denied' });
  });

  it('stays as it was for a text already handed in', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const admin = site.as('administrator');
    const [{ versions }] = (await readChains(admin)).chains;
    await recordChainVersion(admin, chain([{ key: 'establish', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' }]), versions[0].ownHash);
    expect((await readCase(site.as('recorder'), mandateKey)).decidesFor).toEqual(['rpo-barn']);
  });
});
