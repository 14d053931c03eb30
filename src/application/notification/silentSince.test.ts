import { openCaseSite } from '../../testing/approval/caseSite';
import { silentSince } from './silentSince';

describe('reminders that have stopped', () => {
  it.each([
    ['', null],
    ['soon', null],
    ['2026-03-10T05:00:00Z', null],
    ['2026-03-09T23:59:00Z', '2026-03-09T23:59:00Z']
  ])('after a last run at %p, when it is 12 March, are silent since %p', async (lastRun, since) => {
    const site = await openCaseSite();
    site.world.flows.lastRun = lastRun;
    await expect(silentSince(site.as('recorder'))).resolves.toBe(since);
  });
});
