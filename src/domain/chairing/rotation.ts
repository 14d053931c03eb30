import type { IsoDate } from '../mandate/answer';
import { daysAfter } from '../calendar/calendarDate';
import { yearsAfter } from '../calendar/yearsAfter';
import type { Turn } from './chairTurn';

/** Regions that lead one after the other, for as many years each. */
export interface Rotation {
  /** Not empty. */
  readonly order: readonly string[];
  readonly begins: IsoDate;
  /** At least 1. */
  readonly everyYears: number;
}

function turnNumber(number: number, { order, begins, everyYears }: Rotation): Turn {
  const from = yearsAfter(begins, number * everyYears);
  const to = daysAfter(yearsAfter(begins, (number + 1) * everyYears), -1);
  return { regionKey: order[number % order.length], from, to };
}

/** The turn a date lies in and the one after it; the first two for a date before they begin. */
export function turnsOn(date: IsoDate, rotation: Rotation): readonly [now: Turn, next: Turn] {
  const years = Number(date.slice(0, 4)) - Number(rotation.begins.slice(0, 4));
  // The year alone may be one turn too far, before its day has come.
  const guess = Math.max(0, Math.floor(years / rotation.everyYears));
  const number = guess > 0 && yearsAfter(rotation.begins, guess * rotation.everyYears) > date ? guess - 1 : guess;
  return [turnNumber(number, rotation), turnNumber(number + 1, rotation)];
}
