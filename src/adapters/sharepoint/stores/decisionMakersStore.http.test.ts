/** @jest-environment node */
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { BodyMembers, DecisionMakers } from '../../../application/ports/decisionMakers';
import { provisionBody } from '../../../application/provisioning/provisionBody';
import { bodyGroupName } from '../../../schema/rights';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const login = (person: string): string => `${person}@uppdrag.example`;
const group = bodyGroupName('rpo-x');

describe('who records the bodies’ decisions on a site', () => {
  let site: BareSite;
  const as = (person: string): DecisionMakers => site.ports(person).decisionMakers;
  const bodyAs = async (person: string, key = 'rpo-x'): Promise<BodyMembers | undefined> => (await as(person).all()).find(({ body }) => body === key);
  const accounts = async (): Promise<readonly string[]> => ((await bodyAs('admin'))?.members ?? []).map(({ account }) => account);

  beforeAll(async () => {
    site = await startProvisionedSite();
    await provisionBody(site.administration().provisioning, { key: 'rpo-z', name: 'RPO Z', recordedBy: 'own' });
  }, 60_000);
  afterAll(() => site.close());

  it('is known to administrators for every body, a body with nobody included', async () => {
    const all = await as('admin').all();
    expect(all.map(({ body, sharePointGroup }) => [body, sharePointGroup])).toEqual([
      ['rpo-x', group],
      ['rpo-y', bodyGroupName('rpo-y')],
      ['rsl', 'Uppdrag staben'],
      ['rpo-z', bodyGroupName('rpo-z')]
    ]);
    expect(await bodyAs('admin')).toMatchObject({
      members: [{ account: login('recorder.x'), name: 'Recorder X', email: login('recorder.x') }],
      mayChange: true
    });
    expect(await bodyAs('admin', 'rpo-z')).toMatchObject({ members: [] });
  });

  it('is known to everyone who works here, who has to know whom to turn to, but not where a site keeps it to itself', async () => {
    for (const person of ['writer.x', 'recorder.y', 'participant']) expect((await bodyAs(person))?.members).toHaveLength(1);
    const kept = { key: 'rpo-y', group: bodyGroupName('rpo-y') };
    await site.connection('admin').web.siteGroups.getByName(kept.group).update({ OnlyAllowMembersViewMembership: true });
    expect([(await bodyAs('writer.x', kept.key))?.members, (await bodyAs('recorder.y', kept.key))?.members?.length]).toEqual([null, 1]);
  });

  it('comes with other reads of the same moment, in two requests', async () => {
    const sent = jest.spyOn(globalThis, 'fetch');
    try {
      const ports = site.ports('admin');
      await Promise.all([ports.decisionMakers.all(), ports.meetings.from('2026-01-01'), ports.session.user(), ports.roster.groups()]);
      expect(sent).toHaveBeenCalledTimes(2);
    } finally {
      sent.mockRestore();
    }
  });

  it('is shown to nobody who may not read about bodies', async () => {
    expect(await as('reader').all()).toEqual([]);
  });

  it('changes for administrators and whoever owns the SharePoint group, and for nobody else', async () => {
    await as('admin').add(group, login('vikarie'));
    await as('admin').add(group, login('vikarie'));
    expect(await accounts()).toEqual([login('recorder.x'), login('vikarie')]);
    for (const person of ['recorder.x', 'recorder.y', 'vikarie', 'staff', 'support', 'participant', 'reader']) {
      expect((await bodyAs(person))?.mayChange ?? false).toBe(false);
      await expect(as(person).remove(group, login('vikarie'))).rejects.toMatchObject({ kind: 'denied' });
      await expect(as(person).add(group, login(person === 'vikarie' ? 'other' : `${person}.too`))).rejects.toMatchObject({ kind: 'denied' });
    }
    const { Id } = await site.connection('admin').web.siteUsers.getByLoginName(`i:0#.f|membership|${login('recorder.x')}`).select('Id')<{ Id: number }>();
    await site.connection('admin').web.siteGroups.getByName(group).setUserAsOwner(Id);
    expect(await bodyAs('recorder.x')).toMatchObject({ mayChange: true });
    await as('recorder.x').remove(group, login('vikarie'));
    await as('recorder.x').remove(group, login('vikarie'));
    expect(await accounts()).toEqual([login('recorder.x')]);
    await expect(as('recorder.x').remove(bodyGroupName('rpo-y'), login('recorder.y'))).rejects.toMatchObject({ kind: 'denied' });
  });

  it('takes the right with it: who was taken out records no more', async () => {
    await as('admin').add(group, login('vikarie'));
    const append = (recordKey: string) =>
      site.ports('vikarie').ledger.append({ recordKey, folder: 'bodies/rpo-x', record: { type: 'recall', mandateKey: 'm', snapshotKey: 's', snapshotHash: 'h', comment: '' }, previousHash: '', ownHash: recordKey });
    await append('a1');
    await as('admin').remove(group, login('vikarie'));
    await expect(append('a2')).rejects.toMatchObject({ kind: 'denied' });
  });
});
