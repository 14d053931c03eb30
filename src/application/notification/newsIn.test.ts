import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { listDecisions } from '../approval/listDecisions';
import { recordDecision } from '../approval/recordDecision';

type Person = Parameters<CaseSite['as']>[0];

const newsFor = async (site: CaseSite, person: Person, since: number | null): Promise<readonly string[]> =>
  (await listDecisions(site.as(person), () => since)).news.items.map(({ event }) => event.kind);

describe('what is new for somebody', () => {
  it('is what others have done since the last visit, for those it concerns', async () => {
    const site = await openCaseSite();
    const before = (await listDecisions(site.as('recorder'))).news.newest;
    const round = await site.handIn('Uppdrag');
    expect(await newsFor(site, 'recorder', before)).toEqual(['submitted']);
    expect(await newsFor(site, 'writer', before)).toEqual([]);
    await recordDecision(site.as('recorder'), establishing(round));
    expect(await newsFor(site, 'writer', before)).toEqual(['decided']);
    expect(await newsFor(site, 'publisher', before)).toEqual(['decided']);
    expect(await newsFor(site, 'recorder', before)).toEqual(['submitted']);
    expect(await newsFor(site, 'reader', before)).toEqual([]);
  });

  it('is nothing on the first visit, and nothing when all has been seen', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const { items, newest } = (await listDecisions(site.as('recorder'))).news;
    expect(items).toEqual([]);
    expect(newest).toBe(site.world.ledger.length);
    expect(await newsFor(site, 'recorder', newest)).toEqual([]);
  });
});
