/** @jest-environment node */
import '@pnp/sp/items/list';
import { noteComposition } from '../../../application/rosters/noteComposition';
import { readComposition } from '../../../application/rosters/readComposition';
import { readGroupRoster } from '../../../application/rosters/readGroupRoster';
import { readRosterFrame } from '../../../application/rosters/readRosterFrame';
import type { CompositionNote } from '../../../domain/composition/compositionNote';
import { compositionNotes } from '../../../schema/lists/compositionNotes';
import { groups } from '../../../schema/lists/groups';
import { assumedRules } from '../../../templates/rosterRules/assumedRules';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const said: Omit<CompositionNote, 'key'> = { groupKey: 'rag-x', kind: 'anchoring', date: '2026-01-15', body: 'Kunskapsstyrningsgruppen & KSG', paragraph: '12', note: 'Utan ändring.' };

describe('what groups note of their composition on a site', () => {
  let site: BareSite;
  const listAs = (login: string) => siteOf(site.connection(login)).list(compositionNotes);
  const findings = async (login: string): Promise<readonly string[] | undefined> => {
    const ports = site.ports(login);
    const rules = [{ ...assumedRules('any', {}), composition: [{ kind: 'anchoredWith', demand: 'principle', bodies: [said.body] } as const] }];
    const asked = { ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules: async () => rules } };
    const [frame, roster] = await Promise.all([readRosterFrame(asked), readGroupRoster(asked, 'rag-x')]);
    const group = frame.groups.find(({ key }) => key === 'rag-x');
    if (!group) throw new Error('The group is not there');
    return (await readComposition(asked, frame, group, roster))?.findings.map(({ kind }) => kind);
  };

  beforeAll(async () => {
    site = await startProvisionedSite();
    await siteOf(site.connection('admin')).list(groups).items.add({ Title: 'RAG X', GroupKey: 'rag-x', Kind: 'rag' });
  }, 60_000);
  afterAll(() => site.close());

  it.each(['reader', 'participant', 'publisher'])('%s cannot note anything', async (login) => {
    await expect(noteComposition(site.ports(login), said)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('are left out where another group’s writer has put them under this group’s name', async () => {
    const stranger = siteOf(site.connection('writer.y'));
    await expect(noteComposition(site.ports('writer.y'), said)).rejects.toMatchObject({ kind: 'denied' });
    const forged = { Title: 'x', RowKey: 'forged', GroupKey: 'rag-x', NoteKind: 'anchoring', NotedOn: '2026-01-15', Body: said.body };
    await expect(addRow(stranger, compositionNotes, '', forged)).rejects.toMatchObject({ kind: 'denied' });
    await addRow(stranger, compositionNotes, 'rag-y', forged);
    expect(await site.ports('reader').compositionNotes.ofGroups(['rag-x'])).toEqual([]);
    expect(await findings('reader')).toEqual(['notAnchored']);
  });

  it('are added once by the group’s writers, and count for everybody who reads the roster', async () => {
    const noted = await noteComposition(site.ports('writer.x'), said);
    expect(noted).toMatchObject({ ...said, notedBy: 'Writer X' });
    expect(await noteComposition(site.ports('writer.x'), said)).toEqual(noted);
    for (const login of ['reader', 'participant', 'support']) {
      expect(await site.ports(login).compositionNotes.ofGroups(['rag-x'])).toEqual([noted]);
      expect(await findings(login)).toEqual([]);
    }
  });

  it('are changed and taken away by nobody, not even by who wrote them', async () => {
    const [row] = await listAs('admin').items.filter("GroupKey eq 'rag-x'").select('ID')<readonly { readonly ID: number }[]>();
    for (const login of ['writer.x', 'writer.y', 'support', 'reader']) {
      const item = listAs(login).items.getById(row?.ID ?? 0);
      await expect(item.update({ NotedOn: '2020-01-01' })).rejects.toThrow();
      await expect(item.recycle()).rejects.toThrow();
    }
  });
});
