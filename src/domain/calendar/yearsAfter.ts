import type { IsoDate } from '../mandate/answer';
import { monthsAfter } from './calendarDate';

/** The same day of a later year; 28 February for a leap day in a year without one. */
export const yearsAfter = (date: IsoDate, years: number): IsoDate => monthsAfter(date, 12 * years);
