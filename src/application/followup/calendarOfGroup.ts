import { swedishDay } from '../../domain/calendar/swedishDay';
import { wheelCalendar } from '../../domain/followup/wheelCalendar';
import type { WheelWords } from '../../domain/followup/wheelCalendar';
import type { WheelEvent } from '../../domain/followup/wheelEvent';
import { yearWheel } from '../../domain/followup/yearWheel';
import { calendarFile } from '../../domain/meetings/calendarFile';
import type { Ports } from '../ports/ports';
import type { GroupYear } from './readGroupYear';

export interface CalendarWords {
  /** Of a calendar that is subscribed to; empty for a file that is added to another. */
  readonly name: string;
  wordsOf(event: WheelEvent): WheelWords;
}

/** A group's calendar as a file: last year, this one and the next. */
export function calendarOfGroup({ clock }: Pick<Ports, 'clock'>, { sources, settings }: GroupYear, { name, wordsOf }: CalendarWords): string {
  const now = clock.now();
  const today = swedishDay(now);
  const year = Number(today.slice(0, 4));
  const months = [year - 1, year, year + 1].flatMap((one) => yearWheel(sources, String(one), today, settings));
  return calendarFile(wheelCalendar(months, wordsOf), now.toISOString(), name);
}
