/** @jest-environment node */
import { blankProfile } from '../../../domain/roster/blankProfile';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { groups } from '../../../schema/lists/groups';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const group: Group = {
  key: 'rag-ny',
  kind: 'rag',
  name: 'RAG Ny',
  subject: 'Ny',
  programmeArea: 'Barn och ungdomars hälsa',
  healthcareRegions: ['vastra', 'sodra'],
  mandators: ['rpo-x'],
  templateFamily: 'sydostra-rag'
};

const profile: GroupProfile = {
  ...blankProfile('rag-ny'),
  relations: { establishingBody: 'rpo-x', chairAppointer: 'rsl', memberAppointers: ['rpo-x', 'rpo-y'], steers: [], mirror: 'nag-ny' },
  lifetime: { kind: 'timeLimited', until: '2027-12-31' },
  need: 'Väntetiderna är för långa.\nOch ”ojämna” & <växande>.',
  formerNames: [{ name: 'RAG Gammal', until: '2025-12-31' }],
  siteUrl: 'https://x.example/sites/ny'
};

describe('a group and what is kept about it', () => {
  let site: BareSite;
  const support = () => site.ports('support').groupEditor;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are added once and read by everybody', async () => {
    const added = await support().add(group, profile);
    expect(await support().add({ ...group, name: 'Annan' }, profile)).toEqual(added);
    expect(added).toMatchObject({ group, profile });
    const { roster } = site.ports('reader');
    expect(await roster.profile('rag-ny')).toEqual(profile);
    expect(await roster.profiles()).toEqual([profile]);
    expect((await roster.whole()).profiles).toEqual([profile]);
    await expect(roster.profile('none')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('are saved over what was read, and by nobody over somebody else’s work', async () => {
    const [mine, theirs] = [await support().read('rag-ny'), await site.ports('admin').groupEditor.read('rag-ny')];
    const saved = await support().save(mine, { group: { ...group, name: 'RAG Nyare' }, profile });
    expect((await site.ports('reader').roster.group('rag-ny')).name).toBe('RAG Nyare');
    await expect(site.ports('admin').groupEditor.save(theirs, { group, profile })).rejects.toMatchObject({ kind: 'conflict' });
    // The same save again: its answer was lost.
    expect(await support().save(mine, { group: { ...group, name: 'RAG Nyare' }, profile })).toMatchObject({ group: saved.group });
  });

  it('name the text that is too long, and keep what was there', async () => {
    const stored = await support().read('rag-ny');
    const long = { ...stored, group: { ...stored.group, name: 'Å'.repeat(10_000) } };
    await expect(support().save(stored, long)).rejects.toMatchObject({ kind: 'invalid', detail: 'Groups: Name (Title) holds 255 characters, and 10000 were given.' });
    const need = { ...stored, profile: { ...profile, need: 'Å'.repeat(70_000) } };
    await expect(support().save(stored, need)).rejects.toMatchObject({ kind: 'invalid', detail: expect.stringContaining('Profile') as string });
    expect(await support().read('rag-ny')).toEqual(stored);
  });

  it('are blank where nothing is kept, or nothing can be read', async () => {
    const list = siteOf(site.connection('support')).list(groups);
    await list.items.add({ Title: 'RAG Förr', GroupKey: 'rag-forr', Kind: 'rag' });
    await list.items.add({ Title: 'RAG Fel', GroupKey: 'rag-fel', Kind: 'rag', Profile: '{"need":' });
    const { roster } = site.ports('reader');
    expect(await roster.profile('rag-forr')).toEqual(blankProfile('rag-forr'));
    expect(await roster.profile('rag-fel')).toEqual(blankProfile('rag-fel'));
  });
});
