/** @jest-environment node */
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { sentRequests } from '../../../testing/sentRequests';
import { siteOf } from '../connection/site';
import { createSession } from './session';

interface Expected {
  readonly writes: readonly string[];
  readonly decides: readonly string[];
  readonly publishes: boolean;
  readonly participates: boolean;
}

const none: Expected = { writes: [], decides: [], publishes: false, participates: true };
const expected: Readonly<Record<string, Expected>> = {
  admin: { writes: ['rag-x', 'rag-y'], decides: ['rpo-x', 'rpo-y', 'rsl'], publishes: true, participates: true },
  'writer.x': { ...none, writes: ['rag-x'] },
  'writer.y': { ...none, writes: ['rag-y'] },
  support: { ...none, writes: ['rag-x', 'rag-y'] },
  'recorder.x': { ...none, decides: ['rpo-x'] },
  staff: { ...none, decides: ['rsl'], publishes: true },
  publisher: { ...none, publishes: true },
  participant: none,
  reader: { ...none, participates: false },
  outsider: { ...none, participates: false }
};

describe('a session on a site', () => {
  let site: BareSite;
  const { sent } = sentRequests();
  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it.each(Object.keys(expected))('tells what the server lets %s do', async (person) => {
    const { session } = site.ports(person);
    const [x, y, none_, decides, publishes, participates] = await Promise.all([
      session.mayWriteFor('rag-x'),
      session.mayWriteFor('rag-y'),
      session.mayWriteFor('rag-none'),
      session.decidingBodies(),
      session.mayPublish(),
      session.isParticipant()
    ]);
    const writes = [x && 'rag-x', y && 'rag-y', none_ && 'rag-none'].filter(Boolean);
    expect(await session.writingGroups()).toEqual(writes);
    expect({ writes, decides, publishes, participates }).toEqual(expected[person]);
  });

  it('knows who works', async () => {
    expect(await site.ports('writer.x').session.user()).toMatchObject({ login: 'writer.x@uppdrag.example' });
  });

  it('knows the address of who works, and asks for it only where nothing tells', async () => {
    const address = 'writer.x@uppdrag.example';
    expect(await site.ports('writer.x').session.address()).toBe(address);
    expect(sent()).toEqual([]);
    expect(await createSession(siteOf(site.connection('writer.x')), '').address()).toBe(address);
    expect(sent()).toHaveLength(1);
  });
});
