import type { IsoDate } from '../../domain/mandate/answer';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Side of the picture's square; its middle is the middle of the wheel. */
export const wheelSize = 360;

const dayOfYear = (date: IsoDate): number => (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000;

/** 366 in a leap year. */
export const daysIn = (year: string): number => dayOfYear(`${year}-12-31`) + 1;

/** Part of the year gone at noon of a day: 0 at the beginning, 1 at the end. */
export const turnOf = (date: IsoDate): number => (dayOfYear(date) + 0.5) / daysIn(date.slice(0, 4));

/** A point of the wheel: the year begins at the top and goes with the clock. */
export function pointAt(turn: number, radius: number): Point {
  const angle = turn * 2 * Math.PI;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { x: round(wheelSize / 2 + radius * Math.sin(angle)), y: round(wheelSize / 2 - radius * Math.cos(angle)) };
}

/** Where a month begins. @param month 0 for January; 12 for the end of the year */
export const startOfMonth = (year: string, month: number): number =>
  month === 12 ? 1 : dayOfYear(`${year}-${String(month + 1).padStart(2, '0')}-01`) / daysIn(year);
