import { refusals } from '../refusals';
import type { Literal } from '../tree/arguments';
import { maskOf } from './permission';

/** A mask given in an address as `{'High':'…','Low':'…'}`. Refuses anything else with 400. */
export function askedMask(literal: Literal | undefined): bigint {
  const halves = /^\{\s*['"]?High['"]?\s*:\s*['"]?(\d{1,10})['"]?\s*,\s*['"]?Low['"]?\s*:\s*['"]?(\d{1,10})['"]?\s*\}$/i.exec(String(literal ?? ''));
  if (!halves) throw refusals.badExpression(String(literal ?? ''));
  return maskOf(Number(halves[1]), Number(halves[2]));
}
