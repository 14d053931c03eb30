/** @jest-environment node */
import '@pnp/sp/files/web';
import { calendarFile } from '../../../domain/meetings/calendarFile';
import { groupCalendars } from '../../../schema/lists/groupCalendars';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const day = { uid: 'm1', date: '2026-03-12', summary: 'RAG X sammanträder', description: '', place: 'Kalmar', link: '' };

describe('the groups’ calendars on a site', () => {
  let site: BareSite;
  const of = (person: string) => site.ports(person).groupCalendars;
  const textOf = (person: string): Promise<string> => {
    const connected = siteOf(site.connection(person));
    return connected.sp.web.getFileByServerRelativePath(`${connected.folderPath(groupCalendars, 'rag-x')}/rag-x.ics`).getText();
  };

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are files whose address stays, written anew only when their days have changed', async () => {
    expect(await of('writer.x').of('rag-x')).toBeNull();
    const first = await of('writer.x').save('rag-x', calendarFile([day], '2026-02-01T00:00:00Z'));
    expect(first.address).toMatch(/^http.*\/GroupCalendars\/rag-x\/rag-x\.ics$/);
    await of('colleague.x').save('rag-x', calendarFile([day], '2026-02-02T00:00:00Z'));
    expect(await textOf('participant')).toContain('DTSTAMP:20260201T000000Z');
    const moved = await of('support').save('rag-x', calendarFile([{ ...day, date: '2026-03-19' }], '2026-02-03T00:00:00Z'));
    expect(moved.address).toBe(first.address);
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260319');
    expect(await of('participant').of('rag-x')).toEqual(moved);
  });

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('take nothing from %s, and show a reader nothing', async (person) => {
    await expect(of(person).save('rag-x', 'BEGIN:VCALENDAR')).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as unknown });
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260319');
    expect(await of('reader').of('rag-x')).toBeNull();
  });
});
