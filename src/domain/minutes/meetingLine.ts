import type { IsoDate } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';

/** Which meeting a paper is from, below its title: *Regionsjukvårdsledningen, sammanträde 12 mars 2026, Linköping*. */
export function meetingLine(bodyName: string, date: IsoDate | '', place: string): string {
  const held = date === '' ? '' : `sammanträde ${swedishDate(date)}`;
  return [bodyName, held, place].filter((part) => part !== '').join(', ');
}
