/** @jest-environment node */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/subscriptions';
import { claim, errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [R] shape of a subscription, [M] handshake, limits and retries; texts of refusals are unproven unless said. */
interface Received {
  readonly path: string;
  readonly body: string;
}

/** A receiver on this machine: answers handshakes, keeps what it is told. */
class Receiver {
  readonly told: Received[] = [];
  handshakes = 0;
  status = 200;
  echo: (token: string) => string = token => token;
  private waiting: (() => void)[] = [];
  private readonly server: Server = createServer((request, answer) => {
    void text(request).then(body => {
      const url = new URL(request.url ?? '', 'http://receiver');
      const token = url.searchParams.get('validationtoken');
      if (token !== null) {
        this.handshakes += 1;
        answer.writeHead(this.status, { 'Content-Type': 'text/plain', Location: 'http://127.0.0.1:1/' }).end(this.echo(token));
        return;
      }
      this.told.push({ path: url.pathname, body });
      answer.writeHead(this.status).end();
      this.waiting.splice(0).forEach(go => go());
    });
  });

  async start(): Promise<this> {
    await new Promise<void>(resolve => { this.server.listen(0, '127.0.0.1', resolve); });
    return this;
  }

  get port(): number { return (this.server.address() as AddressInfo).port; }
  url(path = '/hook', host = '127.0.0.1'): string { return `http://${host}:${this.port}${path}`; }
  next(): Promise<void> { return new Promise(resolve => { this.waiting.push(resolve); }); }
  stop(): Promise<void> { return new Promise(resolve => { this.server.close(() => resolve()); this.server.closeAllConnections(); }); }
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

let under: SiteUnderTest;
let receiver: Receiver;
let listId: string;
const LIST = "web/lists/getbytitle('Hooked')";
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const wish = (more: object = {}): object => ({ resource: 'anything', notificationUrl: receiver.url(), expirationDateTime: inDays(30), clientState: 'mine', ...more });
const subscribe = (more: object = {}, name = 'admin') => under.as(name).post(`${LIST}/subscriptions`, wish(more));

beforeEach(async () => {
  under = await siteUnderTest();
  receiver = await new Receiver().start();
  await under.pnp('admin').web.lists.add('Hooked');
  listId = ((await under.as('admin').get(`${LIST}?$select=Id`)).body as { Id: string }).Id;
});
afterEach(async () => {
  await under.site.close();
  await receiver.stop();
});

describe('a subscription', () => {
  it('is made after the handshake, read, renewed and removed, by PnPjs', async () => {
    const { subscriptions } = under.pnp('admin').web.lists.getByTitle('Hooked');
    const made = await subscriptions.add(receiver.url(), inDays(10), 'state') as unknown as { id: string };
    expect(receiver.handshakes).toBe(1);
    expect(made).toMatchObject({ clientState: 'state', notificationUrl: receiver.url(), resource: listId, resourceData: null });
    await subscriptions.getById(made.id).update(inDays(20));
    const kept = await subscriptions.getById(made.id)() as { expirationDateTime: string };
    expect(kept.expirationDateTime.slice(0, 10)).toBe(inDays(20).slice(0, 10));
    expect(await subscriptions()).toHaveLength(1);
    await subscriptions.getById(made.id).delete();
    expect(await subscriptions()).toEqual([]);
    expect((await under.as('admin').get(`${LIST}/subscriptions('${made.id}')`)).status).toBe(404);
  });

  it('answers 201 with an ETag, and is made inside a batch as well', async () => {
    const answer = await subscribe();
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    const [batched, run] = under.pnp('admin').batched();
    const made = batched.web.lists.getByTitle('Hooked').subscriptions.add(receiver.url('/second'), inDays(1));
    await run();
    expect(await made).toMatchObject({ notificationUrl: receiver.url('/second') });
  });

  it('is refused to receivers that do not answer as they must', async () => {
    const message = { code: '-1, System.InvalidOperationException', message: `Failed to validate the notification URL '${receiver.url()}'.` };
    receiver.echo = () => 'something else';
    expect([(await subscribe()).status, errorOf(await subscribe())]).toEqual([400, message]);
    receiver.echo = token => token;
    receiver.status = 500;
    expect(errorOf(await subscribe())).toEqual(message);
    // A redirect is not followed.
    receiver.status = 302;
    expect(errorOf(await subscribe())).toEqual(message);
    expect(rowsOf(await under.as('admin').get(`${LIST}/subscriptions`))).toEqual([]);
  });

  it('never leads away from this machine', async () => {
    for (const notificationUrl of ['http://example.org/hook', 'https://127.0.0.1/hook', 'http://10.0.0.1/', 'http://localhost.example.org/', 'http://user@127.0.0.1/', 'file:///etc/hosts', 'nonsense']) {
      expect((await subscribe({ notificationUrl })).status).toBe(400);
    }
    expect(receiver.handshakes).toBe(0);
    expect((await subscribe({ notificationUrl: receiver.url('/', 'localhost') })).status).toBe(201);
  });

  it('lies at most 180 days ahead and has the properties it may have', async () => {
    expect((await subscribe({ expirationDateTime: inDays(181) })).status).toBe(400);
    expect((await subscribe({ expirationDateTime: inDays(-1) })).status).toBe(400);
    expect((await subscribe({ expirationDateTime: 'soon' })).status).toBe(400);
    expect((await subscribe({ surprise: 1 })).status).toBe(400);
    expect((await subscribe({ expirationDateTime: inDays(179) })).status).toBe(201);
  });

  it('is for those who manage the list', async () => {
    for (const [name, role] of [['reader', 1073741826], ['contributor', 1073741827]] as const) {
      const user = await under.as('admin').post('web/ensureuser', { logonName: claim(name) });
      await under.as('admin').post(`web/roleassignments/addroleassignment(principalid=${(user.body as { Id: number }).Id},roledefid=${role})`);
      expect((await subscribe({}, name)).status).toBe(403);
      expect((await under.as(name).get(`${LIST}/subscriptions`)).status).toBe(403);
    }
    expect((await subscribe({}, 'stranger')).status).toBe(403);
    expect(receiver.handshakes).toBe(0);
  });
});

describe('a notification', () => {
  it('tells that the list changed and nothing of what changed', async () => {
    const { id } = (await subscribe()).body as { id: string };
    const told = receiver.next();
    await under.as('admin').post(`${LIST}/items`, { Title: 'very secret' });
    await told;
    const [note] = (JSON.parse(receiver.told[0].body) as { value: Record<string, string>[] }).value;
    expect(Object.keys(note)).toEqual(['subscriptionId', 'clientState', 'expirationDateTime', 'resource', 'tenantId', 'siteUrl', 'webId']);
    expect(note).toMatchObject({ subscriptionId: id, clientState: 'mine', resource: listId, siteUrl: '/sites/test' });
    expect(receiver.told[0].body).not.toContain('secret');
  });

  it('comes for the list it is of, and for reads not at all', async () => {
    await subscribe();
    await under.pnp('admin').web.lists.add('Other');
    await under.as('admin').post("web/lists/getbytitle('Other')/items", { Title: 'a' });
    await under.as('admin').get(`${LIST}/items`);
    await under.as('admin').post(`${LIST}/getitems`, { query: { ViewXml: '<View />' } });
    await under.control({});
    expect(receiver.told).toEqual([]);
  });

  it('is tried again five times, five minutes apart, then given up', async () => {
    await subscribe();
    receiver.status = 503;
    const first = receiver.next();
    await under.as('admin').post(`${LIST}/items`, { Title: 'a' });
    await first;
    await under.control({ advanceSeconds: 200 });
    expect(receiver.told).toHaveLength(1);
    for (let tries = 2; tries <= 6; tries += 1) {
      await under.control({ advanceSeconds: 301 });
      expect(receiver.told).toHaveLength(tries);
    }
    await under.control({ advanceSeconds: 3600 });
    expect(receiver.told).toHaveLength(6);
  });

  it('stops when the subscription has expired or the list is gone', async () => {
    await subscribe({ expirationDateTime: inDays(1) });
    await under.control({ advanceSeconds: 2 * 86_400 });
    await under.as('admin').post(`${LIST}/items`, { Title: 'a' });
    await under.control({});
    expect(rowsOf(await under.as('admin').get(`${LIST}/subscriptions`))).toEqual([]);
    expect(receiver.told).toEqual([]);
  });

  it('that a stopped site still owed is sent by the next one on the same data', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'webhooks-'));
    const before = await siteUnderTest({ dataDirectory });
    await before.pnp('admin').web.lists.add('Hooked');
    await before.as('admin').post(`${LIST}/subscriptions`, wish());
    receiver.status = 503;
    const refused = receiver.next();
    await before.as('admin').post(`${LIST}/items`, { Title: 'a' });
    await refused;
    await before.site.close();
    receiver.status = 200;
    const after = await siteUnderTest({ dataDirectory });
    await after.control({ advanceSeconds: 301 });
    expect(receiver.told).toHaveLength(2);
    await after.site.close();
    rmSync(dataDirectory, { recursive: true });
  });
});

// What the real service does with the subscriptions of a list in the bin is unproven: here they are silent, and come back with it.
describe('a list that goes to the bin', () => {
  it('is silent there, also about what it still owed, and tells again when it is back', async () => {
    await subscribe();
    receiver.status = 503;
    const refused = receiver.next();
    await under.as('admin').post(`${LIST}/items`, { Title: 'a' });
    await refused;
    const recycled = (await under.as('admin').post(`${LIST}/recycle`)).body as { value: string };
    receiver.status = 200;
    await under.control({ advanceSeconds: 301 });
    expect(receiver.told).toHaveLength(1);
    expect((await under.as('admin').post(`web/recyclebin('${recycled.value}')/restore`)).status).toBe(200);
    expect(rowsOf(await under.as('admin').get(`${LIST}/subscriptions`))).toHaveLength(1);
    await under.control({ advanceSeconds: 301 });
    expect(receiver.told).toHaveLength(1);
    const told = receiver.next();
    await under.as('admin').post(`${LIST}/items`, { Title: 'b' });
    await told;
    expect(receiver.told).toHaveLength(2);
  });
});
