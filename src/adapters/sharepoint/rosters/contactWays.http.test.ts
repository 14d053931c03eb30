/** @jest-environment node */
import { readContactRoutes } from '../../../application/groupRoom/readContactRoutes';
import { readContactWay } from '../../../application/groupRoom/readContactWay';
import { reachedKey } from '../../../domain/groupRoom/reachedKey';
import type { ContactWay } from '../../../domain/groupRoom/contactWay';
import { newPerson } from '../../../domain/roster/newPerson';
import { newSeat } from '../../../domain/roster/newSeat';
import { newTerm } from '../../../domain/roster/newTerm';
import { groupNamed } from '../../../testing/groupNamed';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { sentRequests } from '../../../testing/sentRequests';

const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
const staff = groupNamed('stab', 'stab', 'Staben');
const group = { ...groupNamed('rag-x', 'rsg', 'RSG X'), mandators: ['rsl'] };

describe('whom to contact, on a site', () => {
  let site: BareSite;
  const { sent, forget } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite();
    const people = [
      newPerson({ key: 'anna', name: 'Anna Ledare', email: 'anna@uppdrag.example' }),
      newPerson({ key: 'dold', name: 'Dolda Stödet', email: 'dold@uppdrag.example', isPublic: false }),
      newPerson({ key: 'stina', name: 'Stina Stab', email: 'stina@uppdrag.example' })
    ];
    const seats = [
      newSeat({ key: 'x-1', groupKey: 'rag-x', role: 'chair', regionKey: 'kalmar' }),
      newSeat({ key: 'rsl-1', groupKey: 'rsl', role: 'processSupport' }),
      newSeat({ key: 'stab-1', groupKey: 'stab', role: 'member' })
    ];
    const terms = seats.map(({ key, groupKey }, index) => newTerm({ key: `t-${key}`, seatKey: key, groupKey, personKey: people[index]!.key, from: '2024-01-01' }));
    await site.administration().rosterEditor.add({ groups: [rsl, staff, group], seats, terms, people });
  }, 60_000);
  afterAll(() => site.close());

  async function wayTo(person: string, whom: string): Promise<ContactWay> {
    const ports = site.ports(person);
    const [own, routes] = await Promise.all([ports.roster.ofGroup('rag-x'), readContactRoutes(ports, { group, inForce: [] })]);
    const route = routes.find(({ reaches }) => reachedKey(reaches) === whom)!;
    forget();
    return readContactWay(ports, route, { group, bodies: [rsl, staff, group], chosen: '', today: '2026-03-12', regionKey: '' }, own);
  }

  it.each(['reader', 'support'])('names to %s only those who are shown publicly, and whom to ask in the stead of others', async (person) => {
    const { stops, otherwise } = await wayTo(person, 'mandator');
    expect(stops).toMatchObject([{ legs: [{ body: { key: 'rsl' }, contacts: [], lack: 'hidden' }] }]);
    expect(otherwise?.legs).toMatchObject([{ body: { key: 'stab' }, contacts: [{ name: 'Stina Stab', email: 'stina@uppdrag.example' }] }]);
    expect(JSON.stringify([stops, otherwise])).not.toMatch(/Dolda|dold@/);
  });

  it('is asked in one batch for all bodies on the way, and two more at most for people whom none of them keeps', async () => {
    await wayTo('reader', 'mandator');
    expect(sent().length).toBeLessThanOrEqual(3);
  });
});
