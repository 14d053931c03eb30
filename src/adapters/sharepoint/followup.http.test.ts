/** @jest-environment node */
import { lateOf } from '../../application/followup/lateOf';
import { readGroupMeetings } from '../../application/followup/readGroupMeetings';
import { readGroupYear } from '../../application/followup/readGroupYear';
import { readRosterEvidence } from '../../application/followup/readRosterEvidence';
import { readGroupRoster } from '../../application/rosters/readGroupRoster';
import { readRosterFrame } from '../../application/rosters/readRosterFrame';
import { obligationsOfGroup } from '../../application/followup/obligationsOfGroup';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';

const view = { today: '2026-11-27' };

const groups = [
  groupNamed('rpo-x', 'rpo', 'RPO X'),
  { ...groupNamed('rag-x', 'rsg', 'RSG X'), mandators: ['rpo-x'] },
  { ...groupNamed('rag-y', 'rsg', 'RSG Y'), mandators: ['rpo-x'], healthcareRegions: ['mellansverige'], templateFamily: 'mellansverige-rsg' }
];

describe('obligations on a site', () => {
  let site: BareSite;
  const { sent, forget } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
    await site.administration().rosterEditor.add({ groups, seats: [], terms: [], people: [] });
    const { established } = site.ports('publisher');
    const [x, y] = [textOfFamily('sydostra-rsg', 'rag-x'), textOfFamily('mellansverige-rsg', 'rag-y')];
    const older = textOfFamily('sydostra-rsg', 'rag-x', { 'specifikt-uppdrag': { kind: 'paragraphs', text: 'Äldre.' } });
    await established.addText(metadataOf(older, '2010-06-01'), older);
    await established.addText(metadataOf(x, '2024-06-01'), x);
    await established.addText(metadataOf(y, '2020-06-01'), y);
    await site.ports('writer.x').attestations.add({ key: 'a1', groupKey: 'rag-x', kind: 'contactsConfirmed', obligationKey: '', period: '', note: '' });
  }, 60_000);
  afterAll(() => site.close());

  it.each(['writer.x', 'participant', 'staff', 'recorder.y'])('of a group are read by %s in one batch', async (person) => {
    const { obligations, evidence } = await obligationsOfGroup(site.ports(person), 'rag-x', view);
    expect(sent()).toHaveLength(1);
    expect(obligations.find(({ obligation }) => obligation.kind === 'plan')?.standing.state).toBe('overdue');
    expect(obligations.every(({ obligation }) => obligation.since === '2010-06-01')).toBe(true);
    expect(evidence.attestations).toMatchObject([{ key: 'a1', attestedBy: 'Writer X' }]);
  });

  it('are measured by the roster that is shown, in the same batch', async () => {
    const ports = site.ports('participant');
    const [frame, roster] = await Promise.all([readRosterFrame(ports), readGroupRoster(ports, 'rag-y')]);
    const group = frame.groups.find(({ key }) => key === 'rag-y')!;
    forget();
    const evidence = readRosterEvidence(ports, frame, group, roster);
    const { obligations } = await obligationsOfGroup(ports, 'rag-y', { ...view, rosters: evidence.then((shown) => new Map([['rag-y', shown]])) });
    expect(sent()).toHaveLength(1);
    const shown = (await evidence).map(({ kind }) => kind);
    const measured = obligations.filter(({ obligation }) => shown.includes(obligation.kind));
    expect(measured.map(({ obligation }) => obligation.kind)).toContain('municipalMember');
    expect(measured.map(({ standing }) => standing.state)).not.toContain('notMeasurable');
  });

  it('make a year, and the group’s meetings are told, in one batch each', async () => {
    const { groupMeetings } = site.ports('writer.x');
    const plain = { groupKey: 'rag-x', time: '', place: '', link: '', hostRegion: '', state: 'planned', agenda: '', attendance: [], notesKey: '', notesLink: '', version: '' } as const;
    await groupMeetings.save({ ...plain, key: 'm1', date: '2027-05-12' });
    forget();
    const { sources } = await readGroupYear(site.ports('participant'), 'rag-x', view);
    expect(sent()).toHaveLength(1);
    const { meetings, calendar } = await readGroupMeetings(site.ports('participant'), 'rag-x');
    expect(sent()).toHaveLength(2);
    expect([sources.evidence.meetings, meetings].map((found) => found.map(({ date }) => date))).toEqual([['2027-05-12'], ['2027-05-12']]);
    expect(calendar).toBeNull();
  });

  it('show a reader what the mandate says, and nothing of what the group keeps', async () => {
    const { obligations, evidence } = await obligationsOfGroup(site.ports('reader'), 'rag-x', view);
    expect(obligations.map(({ obligation }) => obligation.kind)).toContain('plan');
    expect(evidence).toMatchObject({ meetings: [], reports: [], attestations: [] });
    expect(new Set(obligations.map(({ standing }) => standing.state))).toEqual(new Set(['notMeasurable']));
    expect(await lateOf(site.ports('reader'), { kind: 'group', key: 'rag-x' }, view)).toEqual([]);
  });

  it('that are late for a mandator are found past the list view threshold, in four rounds', async () => {
    const before = await lateOf(site.ports('participant'), { kind: 'mandator', key: 'rpo-x' }, view);
    expect(sent().length).toBeLessThanOrEqual(4);
    expect(new Set(before.map(({ group }) => group.key))).toEqual(new Set(['rag-x', 'rag-y']));
    await site.order({ threshold: 2 });
    expect(await lateOf(site.ports('participant'), { kind: 'mandator', key: 'rpo-x' }, view)).toEqual(before);
    const keys = (await site.ports('reader').established.textsSince(['rag-x', 'rag-y'], '2020-06-02')).map(({ content, decisionDate }) => `${content.groupKey} ${decisionDate}`);
    expect(keys).toEqual(['rag-y 2020-06-01', 'rag-x 2024-06-01', 'rag-x 2010-06-01']);
  });
});
