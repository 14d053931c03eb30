/** @jest-environment node */
import '@pnp/sp/items/list';
import { siteOf } from '../../src/adapters/sharepoint/connection/site';
import { decisionRequests } from '../../src/schema/lists/decisionRequests';
import { caseIndex } from '../../src/schema/lists/caseIndex';
import { cardStep, decisionsPage, startFlowSite, staffMailbox, type FlowSite } from '../../src/testing/flows/flowSite';
import type { Message } from './mailbox/message';

const recorder = 'recorder.x@uppdrag.example';
/** Who makes a SharePoint group is a member of it. */
const recorders = [recorder];

/** Recipients and links of what was sent about a mandate, newest first. */
const about = ({ mailbox }: FlowSite, mandateKey: string): readonly Message[] =>
  mailbox.messages().filter((message) => (message.kind === 'card' ? message.link : message.html).includes(`uppdrag=${mandateKey}`));
const recipients = (message: Message | undefined): readonly string[] => (message && message.kind !== 'teams' ? message.to : []);
const linksIn = (html: string): readonly string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);

async function plantRequest(site: FlowSite, mandateKey: string, more: object = {}): Promise<void> {
  await siteOf(site.connection('participant')).list(decisionRequests).items.add({ Title: 'x', RequestKey: `planted-${mandateKey}`, MandateKey: mandateKey, RequestState: 'new', ...more });
  await site.flows.wake();
}

async function stateOf(site: FlowSite, mandateKey: string): Promise<readonly string[]> {
  const rows = await siteOf(site.connection('admin')).list(decisionRequests).items.select('MandateKey', 'RequestState')<readonly { MandateKey: string; RequestState: string }[]>();
  return rows.filter((row) => row.MandateKey === mandateKey).map(({ RequestState }) => RequestState);
}

async function plantIndex(site: FlowSite, mandateKey: string, values: object): Promise<void> {
  const items = siteOf(site.connection('participant')).list(caseIndex).items;
  const [row] = await items.filter(`MandateKey eq '${mandateKey}'`).select('ID')<readonly { ID: number }[]>();
  await items.getById(row?.ID ?? 0).update(values);
}

describe('the flow that tells of a case that waits', () => {
  let site: FlowSite;
  beforeAll(async () => {
    site = await startFlowSite([cardStep], ['rpo-x']);
  }, 60_000);
  afterAll(() => site.close());

  it('tells those who record for the body, with a link to the case, and asks them on a card', async () => {
    await site.handIn('m1');
    await site.flows.wake();
    expect(site.troubles).toEqual([]);
    expect(about(site, 'm1').map(({ kind }) => kind)).toEqual(['card', 'mail']);
    const [card, mail] = about(site, 'm1');
    expect([recipients(card), recipients(mail)]).toEqual([recorders, recorders]);
    expect(mail?.kind === 'mail' && linksIn(mail.html)).toEqual([`${decisionsPage}?uppdrag=m1`]);
    expect(await stateOf(site, 'm1')).toEqual(['done']);
  });

  it('records an answer on the card, which counts', async () => {
    const [card] = about(site, 'm1');
    expect(site.mailbox.answer(card?.id ?? 0, { response: 'Approve', comments: 'Bra', by: recorder, name: 'Recorder X' })).toBeNull();
    await site.flows.settled();
    const state = await site.caseOf('m1');
    expect(state.ignored).toEqual([]);
    expect(state.ongoing).toMatchObject({
      state: 'established',
      decisions: [{ body: 'rpo-x', record: { outcome: 'approve', comment: 'Bra', card: { body: 'rpo-x', responder: recorder } } }]
    });
    expect(about(site, 'm1')[0]).toMatchObject({ to: [recorder], subject: expect.stringContaining('Ditt svar') });
    expect(site.troubles).toEqual([]);
  });

  it('takes an answer once, and only from who was asked', async () => {
    await site.handIn('m2');
    await site.flows.wake();
    const id = about(site, 'm2').find(({ kind }) => kind === 'card')?.id ?? 0;
    const answer = { response: 'Approve', comments: '', by: 'writer.x@uppdrag.example', name: 'Writer X' } as const;
    expect(site.mailbox.answer(id, answer)).toBe('notAsked');
    expect(site.mailbox.answer(id, { ...answer, by: recorder, response: 'Reject' })).toBeNull();
    expect(site.mailbox.answer(id, { ...answer, by: recorder })).toBe('closed');
    await site.flows.settled();
    // Sent back without a reason: nothing is written, and that is said.
    expect((await site.caseOf('m2')).ongoing).toMatchObject({ decisions: [] });
    expect(about(site, 'm2')[0]).toMatchObject({ to: [recorder], subject: expect.stringContaining('räknas inte') });
  });

  it('says that an answer to a case that has gone on has no effect', async () => {
    await site.handIn('m3');
    await site.flows.wake();
    const id = about(site, 'm3').find(({ kind }) => kind === 'card')?.id ?? 0;
    await plantIndex(site, 'm3', { WaitingBodies: '', Step: '' });
    site.mailbox.answer(id, { response: 'Approve', comments: '', by: recorder, name: 'Recorder X' });
    await site.flows.settled();
    expect(about(site, 'm3')[0]).toMatchObject({ kind: 'mail', html: expect.stringContaining('har ingen verkan') });
  });

  it.each([
    ['a link', 'https://evil.example/?uppdrag=m1'],
    ['a quote', "m1' or MandateKey ne '"],
    ['a quote in other clothes', 'm1%27 or 1 eq 1 or %27'],
    ['another key', 'm99'],
    ['markup', '<img src=x onerror=alert(1)>']
  ])('sends nothing for a planted request with %s', async (_, mandateKey) => {
    const before = site.mailbox.messages().length;
    await plantRequest(site, mandateKey);
    expect(site.mailbox.messages()).toHaveLength(before);
    expect(await stateOf(site, mandateKey)).toEqual(['done']);
    expect(site.troubles).toEqual([]);
  });

  it('sends to nobody but the step’s own recorders, whatever the index claims', async () => {
    await site.handIn('m4');
    await plantIndex(site, 'm4', { WaitingBodies: 'rpo-x;rpo-y;rsl;evil@evil.example' });
    await site.flows.wake();
    expect(new Set(about(site, 'm4').flatMap(recipients))).toEqual(new Set(recorders));
    const all = site.mailbox.messages().flatMap(recipients);
    expect(new Set(all)).toEqual(new Set(recorders));
  });

  it('is told once when two runs see the same row', async () => {
    await site.handIn('m5');
    const second = site.secondRunner();
    await Promise.all([site.flows.wake(), second.wake()]);
    expect(about(site, 'm5').filter(({ kind }) => kind === 'mail')).toHaveLength(1);
    expect(site.troubles).toEqual([]);
  });

  it('does not start itself by what it writes', async () => {
    const before = site.mailbox.messages().length;
    await site.flows.wake();
    await site.flows.wake();
    expect(site.mailbox.messages()).toHaveLength(before);
  });

  it('is asked again by the daily flow after a run that broke between claim and message', async () => {
    await site.handIn('m6');
    const breaking = site.secondRunner({ mailbox: { ...site.mailbox, send: () => { throw new Error('The power went'); } } });
    await breaking.wake();
    expect(about(site, 'm6')).toEqual([]);
    expect(await stateOf(site, 'm6')).toEqual(['taken']);
    site.clock.now = new Date(Date.now() + 2 * 3_600_000);
    await site.flows.run('UppdragVarjeDag');
    await site.flows.wake();
    expect(about(site, 'm6').filter(({ kind }) => kind === 'mail')).toHaveLength(1);
    expect(await stateOf(site, 'm6')).toEqual(['done', 'done']);
  });

  it('asks the staff’s mailbox when nobody records for the body', async () => {
    const members = site.connection('admin').web.siteGroups.getByName('Uppdrag beslut rpo-x').users;
    for (const login of recorders) await members.removeByLoginName(`i:0#.f|membership|${login}`);
    await site.handIn('m7');
    await site.flows.wake();
    expect(about(site, 'm7').filter(({ kind }) => kind === 'mail').flatMap(recipients)).toEqual([staffMailbox]);
  });
});

describe('a card', () => {
  let site: FlowSite;
  beforeAll(async () => {
    site = await startFlowSite([cardStep]);
  }, 60_000);
  afterAll(() => site.close());

  it.each([
    ['the step does not permit it', { ...cardStep, card: false }, ['rpo-x']],
    ['the step is taken at a meeting', { ...cardStep, quorum: 'meeting' }, ['rpo-x']],
    ['one body votes for all', { ...cardStep, quorum: 'majority' }, ['rpo-x']],
    ['the binding does not name the body', cardStep, ['rpo-y']],
    ['the binding names none', cardStep, []]
  ] as const)('has no button where %s: only a message with a link', async (where, step, cardBodies) => {
    const mandateKey = `m${where.length}`;
    await site.bind([step], cardBodies);
    await site.handIn(mandateKey);
    await site.flows.wake();
    expect(about(site, mandateKey).map(({ kind }) => kind)).toEqual(['mail']);
    expect(site.troubles).toEqual([]);
  });
});
