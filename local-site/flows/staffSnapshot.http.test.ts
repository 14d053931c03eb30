/** @jest-environment node */
import { join } from 'node:path';
import { makeRegionSnapshot } from '../../src/application/staffSnapshot/makeRegionSnapshot';
import { swedishDay } from '../../src/domain/calendar/swedishDay';
import { readStaffSnapshot } from '../../src/domain/staffSnapshot/readStaffSnapshot';
import { startProvisionedSite, type BareSite } from '../../src/testing/provisionedSite';
import type { RunEnd } from './interpreter/runFlow';
import type { JsonObject } from './language/json';
import { createMailbox, type Mailbox } from './mailbox/mailbox';
import { readFlows } from './readFlows';
import { startFlows, type RunningFlows } from './startFlows';

const staff = 'utdrag@staben.example';
const contact = 'kontakt@region.example';
const DAY = 86_400_000;
/** As the staff's page names days: after midnight in Sweden it is still the day before by UTC. */
const dayIn = (days: number): string => swedishDay(new Date(Date.now() + days * DAY));
const path = '/sites/dev/SiteAssets/Uppdrag/utdrag-kalmar.json';

describe('the flow that puts a region’s excerpt in its place', () => {
  let site: BareSite;
  let flows: RunningFlows;
  let mailbox: Mailbox;
  let file = '';
  const region = (): string => new URL('/sites/dev', site.webUrl).toString();
  const ask = (address: string, method = 'GET', body?: string): Promise<Response> =>
    fetch(`${region()}/_api/web/${address}`, { method, ...(body === undefined ? {} : { body }), headers: { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' } });
  const lying = async (): Promise<string | null> => {
    const answer = await ask(`GetFileByServerRelativePath(decodedurl='${path}')/$value`);
    return answer.ok ? answer.text() : null;
  };
  const attached = (text: string, name = 'utdrag-kalmar.json', size = text.length): JsonObject => ({ name, size, contentBytes: Buffer.from(text).toString('base64') });
  const deliver = (attachments: readonly JsonObject[], from = staff): Promise<RunEnd> => flows.deliver('UppdragUtdrag', { from, subject: 'Utdrag', attachments: [...attachments] });
  const told = (): readonly string[] => mailbox.messages().flatMap((message) => (message.kind === 'mail' ? [`${message.to.join()}: ${message.subject}`] : []));

  beforeAll(async () => {
    site = await startProvisionedSite();
    file = await makeRegionSnapshot(site.ports('staff'), 'kalmar', dayIn(0));
    await ask("folders/AddUsingPath(decodedurl='SiteAssets/Uppdrag')", 'POST');
  }, 60_000);
  afterAll(() => site.close());
  beforeEach(() => {
    mailbox = createMailbox(() => new Date());
    flows = startFlows({
      site: region(),
      login: 'admin@uppdrag.example',
      now: () => new Date(),
      flows: readFlows(join(__dirname, '..', '..', 'sharepoint', 'region-flows', 'Workflows')),
      mailbox,
      variables: { upp_SiteAddress: region(), upp_RegionKey: 'kalmar', upp_SnapshotSender: staff, upp_SnapshotContact: contact },
      report: () => undefined
    });
  });

  const ofDay = (day: string): string => file.replace(/"madeOn":"[^"]*"/, `"madeOn":"${day}"`);

  it('leaves a letter from anybody else unread', async () => {
    expect(await deliver([attached(file)], 'granne@staben.example')).toEqual({ status: 'Succeeded', errors: [] });
    expect([await lying(), told()]).toEqual([null, []]);
  });

  it('puts the excerpt where there was none, byte for byte, and over the one there is', async () => {
    expect(await deliver([attached('<svg/>', 'logga.svg'), attached(file)], ' Utdrag@Staben.example')).toEqual({ status: 'Succeeded', errors: [] });
    expect(await lying()).toBe(file);
    expect(readStaffSnapshot((await lying())!)).toMatchObject({ kind: 'read', snapshot: { regionKey: 'kalmar' } });
    expect(await deliver([attached(ofDay(dayIn(1)))])).toEqual({ status: 'Succeeded', errors: [] });
    expect(await lying()).toBe(ofDay(dayIn(1)));
    expect(told()).toEqual([]);
  });

  it.each([
    ['no attachment', () => [], 'Brevet från staben hade inget utdrag'],
    ['another name', () => [attached(file, 'utdrag-kalmar.json.html')], 'Brevet från staben hade inget utdrag'],
    ['a name that leads elsewhere', () => [attached(file, '../utdrag-kalmar.json')], 'Brevet från staben hade inget utdrag'],
    ['two of the name', () => [attached(file), attached(file)], 'Brevet från staben hade inget utdrag'],
    ['a file too large', () => [attached(file, 'utdrag-kalmar.json', 5_000_001)], 'Brevet från staben hade inget utdrag'],
    ['another region’s excerpt', () => [attached(file.replace('"regionKey":"kalmar"', '"regionKey":"jonkoping"'))], 'Bilagan var inte regionens utdrag'],
    ['another file', () => [attached('{"content":{"format":"annat","regionKey":"kalmar"}}')], 'Bilagan var inte regionens utdrag'],
    ['an excerpt made before the day of the last writing', () => [attached(ofDay(dayIn(-3)))], 'Utdraget är äldre än det som ligger där'],
    ['a file that is cut off', () => [attached(file.slice(0, 200))], 'Utdraget från staben lades inte in']
  ])('leaves what lies there on %s, and tells one person of it', async (_, attachments, subject) => {
    const before = await lying();
    await deliver(attachments());
    expect(await lying()).toBe(before);
    expect(told()).toEqual([`${contact}: ${subject}`]);
  });

  it('never writes over what came meanwhile, and tells of it', async () => {
    const meanwhile = ofDay(dayIn(2));
    const send = globalThis.fetch;
    globalThis.fetch = async (...given) => {
      const answer = await send(...given);
      if (!String(given[0]).includes('/Files?$select')) return answer;
      globalThis.fetch = send;
      await ask("GetFolderByServerRelativePath(decodedurl='/sites/dev/SiteAssets/Uppdrag')/Files/AddUsingPath(decodedurl='utdrag-kalmar.json',overwrite=true)", 'POST', meanwhile);
      return answer;
    };
    expect(await deliver([attached(file)])).toMatchObject({ errors: ['Write_over: 412'] });
    expect([await lying(), told()]).toEqual([meanwhile, [`${contact}: Utdraget från staben lades inte in`]]);
  });

  it('tells when there is no folder to put it in', async () => {
    await ask(`GetFolderByServerRelativePath(decodedurl='/sites/dev/SiteAssets/Uppdrag')/recycle()`, 'POST');
    expect(await deliver([attached(file)])).toMatchObject({ status: 'Succeeded', errors: [expect.stringContaining('Read_present: 404')] });
    expect(told()).toEqual([`${contact}: Utdraget från staben lades inte in`]);
  });
});
