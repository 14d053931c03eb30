import { isOverdue, dueOf } from '../../domain/meetings/dueOf';
import { daysAfter } from '../../domain/calendar/calendarDate';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { bodyKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { listDecisions } from './listDecisions';
import { readCase } from './readCase';
import { recordDecision } from './recordDecision';

const day = 86_400_000;

/** A body that meets every seventh week for two years, papers two weeks before. */
async function everySeventhWeek({ as, world }: CaseSite): Promise<void> {
  const today = swedishDay(world.clock.now());
  for (let meeting = 1; meeting <= 15; meeting += 1) {
    const date = daysAfter(today, meeting * 49);
    await as('administrator').meetings.save({ key: `m${meeting}`, body: bodyKey, date, papersBy: daysAfter(date, -14), place: '', version: '' });
  }
}

describe('a case that waits 400 days for a body that meets every seventh week', () => {
  it('is due at the first meeting it could reach, late the day after, and still decided', async () => {
    const site = await openCaseSite();
    await everySeventhWeek(site);
    const first = daysAfter(swedishDay(site.world.clock.now()), 49);
    site.world.clock.advance(20 * day);
    const snapshot = await site.handIn('Uppdrag');
    const meetings = await site.as('recorder').meetings.from('2026-01-01');
    const dueNow = async () => dueOf((await readCase(site.as('recorder'), mandateKey)).round!, bodyKey, meetings);
    expect(await dueNow()).toMatchObject({ kind: 'meeting', date: first });

    site.world.clock.advance(400 * day);
    const due = await dueNow();
    expect(due?.date).toBe(first);
    expect(isOverdue(due!, swedishDay(site.world.clock.now()))).toBe(true);
    expect(JSON.stringify(await listDecisions(site.as('recorder')))).toContain(mandateKey);
    const result = await recordDecision(site.as('recorder'), establishing(snapshot, { meetingDate: '2027-05-01' }));
    expect(result).toMatchObject({ kind: 'recorded', ledgerCase: { state: { ongoing: { state: 'established' } } } });
  });

  it('stands the same whatever the clocks of two people’s machines say', async () => {
    const site = await openCaseSite();
    await everySeventhWeek(site);
    await site.handIn('Uppdrag');
    const meetings = await site.as('recorder').meetings.from('2026-01-01');
    const seenAt = async (skew: number): Promise<unknown> => {
      const clock = { now: () => new Date(site.world.clock.now().getTime() + skew) };
      const { state, round, trail } = await readCase({ ...site.as('recorder'), clock } as ReturnType<CaseSite['as']>, mandateKey);
      return { state, trail, due: round && dueOf(round, bodyKey, meetings) };
    };
    const right = await seenAt(0);
    for (const skew of [-400 * day, -3_600_000, 3_600_000, 400 * day]) expect(await seenAt(skew)).toEqual(right);
  });
});
