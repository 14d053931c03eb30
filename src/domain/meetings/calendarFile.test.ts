import * as fc from 'fast-check';
import type { CalendarDay } from './calendarFile';
import { calendarFile } from './calendarFile';

const day = (change: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'rsl-m1',
  date: '2026-03-12',
  summary: 'RSL sammanträder',
  description: '',
  place: '',
  link: '',
  ...change
});

const written = '2026-02-01T08:09:10.999Z';
const unfold = (file: string): readonly string[] => file.replace(/\r\n /g, '').split('\r\n');
const valueOf = (file: string, name: string): string | undefined => unfold(file).find((line) => line.startsWith(name))?.slice(name.length);

describe('a calendar file', () => {
  it('holds a whole day with a stable identity and the time it was written', () => {
    expect(calendarFile([day()], written).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Uppdrag//Uppdrag//SV',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:rsl-m1@uppdrag',
      'DTSTAMP:20260201T080910Z',
      'DTSTART;VALUE=DATE:20260312',
      'DTEND;VALUE=DATE:20260313',
      'TRANSP:TRANSPARENT',
      'SUMMARY:RSL sammanträder',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ]);
    expect(valueOf(calendarFile([day({ date: '2028-12-31' })], written), 'DTEND;VALUE=DATE:')).toBe('20290101');
  });

  it('holds hours of a day as they are in Sweden, in summer and in winter', () => {
    const winter = calendarFile([day({ hours: { from: '09:00', to: '12:00' } })], written);
    expect([valueOf(winter, 'DTSTART:'), valueOf(winter, 'DTEND:'), valueOf(winter, 'TRANSP:')]).toEqual(['20260312T080000Z', '20260312T110000Z', 'OPAQUE']);
    const summer = calendarFile([day({ date: '2026-06-12', hours: { from: '09:00', to: '' } })], written);
    expect([valueOf(summer, 'DTSTART:'), valueOf(summer, 'DTEND:')]).toEqual(['20260612T070000Z', undefined]);
  });

  it('has a name and says how often to look, when it is subscribed to', () => {
    const file = calendarFile([], written, 'RAG X; möten');
    expect(valueOf(file, 'X-WR-CALNAME:')).toBe('RAG X\\; möten');
    expect(valueOf(file, 'REFRESH-INTERVAL;VALUE=DURATION:')).toBe('PT12H');
  });

  it('escapes what would end a value, so that no text becomes a line of its own', () => {
    const file = calendarFile([day({ summary: 'A;B,C\\D', description: 'ett\r\nATTENDEE:mailto:x\ntvå', link: 'https://x.example/a\r\nATTACH:y' })], written);
    expect(valueOf(file, 'SUMMARY:')).toBe('A\\;B\\,C\\\\D');
    expect(valueOf(file, 'DESCRIPTION:')).toBe('ett\\nATTENDEE:mailto:x\\ntvå');
    expect(unfold(file).filter((line) => /^(ATTENDEE|ATTACH)/.test(line))).toEqual([]);
  });

  it('keeps every line within 75 octets, cuts no character, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }), (summary, place) => {
        const file = calendarFile([day({ summary, place })], written);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        const back = valueOf(file, 'SUMMARY:')!.replace(/\\(.)/gs, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(back).toBe(summary.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
        expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      })
    );
  });
});
