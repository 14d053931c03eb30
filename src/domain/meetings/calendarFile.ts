import { dayAfter } from '../calendar/calendarDate';
import { swedishInstant } from '../calendar/swedishInstant';
import type { IsoDate } from '../mandate/answer';
import type { Hours } from './hoursIn';

/** A day to be kept in mind, in anybody's calendar. */
export interface CalendarDay {
  /** The same for the same day told again: a calendar that knows it changes what it has. No spaces. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly summary: string;
  /** May be empty, and have several lines. */
  readonly description: string;
  /** May be empty. */
  readonly place: string;
  /** Web address of the case; may be empty. */
  readonly link: string;
  /** When in the day, in Sweden; absent or null for all of it. */
  readonly hours?: Hours | null;
}

/** Longest line in octets, the line break left out (RFC 5545, 3.1). */
const longest = 75;

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** Cuts a line where it grows too long, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (octetsOf(current) + octetsOf(character) > longest) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

/** Text as RFC 5545, 3.3.11 writes it; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const basic = (date: IsoDate): string => date.replace(/-/g, '');

const stampOf = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Whole days leave the person free; hours do not. Instants are told in UTC, which needs no description of a time zone. */
function timesOf({ date, hours = null }: CalendarDay): readonly string[] {
  if (hours === null) {
    return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(dayAfter(date))}`, 'TRANSP:TRANSPARENT'];
  }
  const instant = (time: string): string => stampOf(swedishInstant(date, time).toISOString());
  return [`DTSTART:${instant(hours.from)}`, ...(hours.to === '' ? [] : [`DTEND:${instant(hours.to)}`]), 'TRANSP:OPAQUE'];
}

const eventOf = (day: CalendarDay, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(day.uid)}@uppdrag`,
  `DTSTAMP:${stamp}`,
  ...timesOf(day),
  `SUMMARY:${escaped(day.summary)}`,
  ...(day.description === '' ? [] : [`DESCRIPTION:${escaped(day.description)}`]),
  ...(day.place === '' ? [] : [`LOCATION:${escaped(day.place)}`]),
  ...(day.link === '' ? [] : [`URL:${day.link.replace(/[\p{Cc}\s]/gu, '')}`]),
  'END:VEVENT'
];

/**
 * A calendar file (RFC 5545) with whole days, or hours of them.
 * @param written - ISO instant of the file itself: the builder has no clock, so that the same days give the same bytes
 * @param name of a calendar that is subscribed to; none for a file that is added to another calendar
 */
export function calendarFile(days: readonly CalendarDay[], written: string, name: string = ''): string {
  const stamp = stampOf(written);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uppdrag//Uppdrag//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === '' ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H']),
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
