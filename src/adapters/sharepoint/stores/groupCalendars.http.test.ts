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
    const first = await of('writer.x').save('rag-x', async () => calendarFile([day], '2026-02-01T00:00:00Z'));
    expect(first.address).toMatch(/^http.*\/GroupCalendars\/rag-x\/rag-x\.ics$/);
    await of('colleague.x').save('rag-x', async () => calendarFile([day], '2026-02-02T00:00:00Z'));
    expect(await textOf('participant')).toContain('DTSTAMP:20260201T000000Z');
    const moved = await of('support').save('rag-x', async () => calendarFile([{ ...day, date: '2026-03-19' }], '2026-02-03T00:00:00Z'));
    expect(moved.address).toBe(first.address);
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260319');
    expect(await of('participant').of('rag-x')).toEqual(moved);
  });

  it('say what the last of two writers knows, whoever of them gets through first', async () => {
    const on = (date: string): string => calendarFile([{ ...day, date }], '2026-02-04T00:00:00Z');
    let asked = 0;
    await of('writer.x').save('rag-x', async () => {
      asked += 1;
      if (asked > 1) return on('2026-03-26');
      // The colleague moves the day and writes while an older answer is on its way.
      await of('colleague.x').save('rag-x', async () => on('2026-03-26'));
      return on('2026-03-20');
    });
    expect(asked).toBe(2);
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260326');
    const both = await Promise.all(['writer.x', 'colleague.x'].map((person) => of(person).save('rag-x', async () => on('2026-03-19'))));
    expect(new Set(both.map(({ address }) => address)).size).toBe(1);
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260319');
  });

  it('give up with a conflict when others write again and again', async () => {
    let turn = 0;
    const between = async (): Promise<string> => {
      turn += 1;
      await of('colleague.x').save('rag-x', async () => calendarFile([{ ...day, place: `Rum ${turn}` }], '2026-02-05T00:00:00Z'));
      return calendarFile([day], '2026-02-05T00:00:00Z');
    };
    await expect(of('writer.x').save('rag-x', between)).rejects.toMatchObject({ kind: 'conflict' });
    await of('writer.x').save('rag-x', async () => calendarFile([{ ...day, date: '2026-03-19' }], '2026-02-06T00:00:00Z'));
  });

  it('are made once by two who begin at the same moment', async () => {
    const made = await Promise.all(['writer.y', 'support'].map((person) => of(person).save('rag-y', async () => calendarFile([day], '2026-02-01T00:00:00Z'))));
    expect(made[0]!.address).toBe(made[1]!.address);
  });

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('take nothing from %s, and show a reader nothing', async (person) => {
    await expect(of(person).save('rag-x', async () => 'BEGIN:VCALENDAR')).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as unknown });
    expect(await textOf('participant')).toContain('DTSTART;VALUE=DATE:20260319');
    expect(await of('reader').of('rag-x')).toBeNull();
  });
});
