import { complex, type ComplexValue } from '../entity';
import { refusals } from '../refusals';
import type { Call } from '../call';
import type { ChangeScope } from './changeScope';

const TOKEN = /^1;([123]);\{?([0-9a-f-]{36})\}?;(\d{1,20});(-?\d{1,15})$/i;
const TICKS_OF_1970 = 621355968000000000n;

/** `1;3;<list>;<ticks>;<number>`: the place behind a change. Scope 1 is the site, 2 the web, 3 the list. [R] */
export function writeChangeToken({ kind, id }: ChangeScope, time: string, number: number): ComplexValue {
  return complex('SP.ChangeToken', { StringValue: changeTokenText({ kind, id }, time, number) });
}

export function changeTokenText({ kind, id }: Pick<ChangeScope, 'kind' | 'id'>, time: string, number: number): string {
  return `1;${kind};${id};${ticks(time)};${number}`;
}

/** The token of what is newest now. */
export function currentChangeToken(scope: ChangeScope, call: Call): ComplexValue {
  return writeChangeToken(scope, call.now, call.store.changes.last());
}

/**
 * The number of the change a token stands behind. Tokens a client makes itself carry -1 for the number, and their time
 * decides. A token of something else, or of no known form, is refused (the text is unproven).
 */
export function readChangeToken(text: string, scope: ChangeScope, call: Call): number {
  const match = TOKEN.exec(text.trim());
  if (!match) throw refusals.badChangeToken();
  const [, kind, id, time, number] = match;
  if (Number(kind) !== scope.kind || id.toLowerCase() !== scope.id) throw refusals.badChangeToken();
  if (Number(number) >= 0) return Number(number);
  const at = new Date(Number((BigInt(time) - TICKS_OF_1970) / 10000n));
  if (Number.isNaN(at.getTime())) throw refusals.badChangeToken();
  return call.store.changes.lastAt(call.site.id, `${at.toISOString().slice(0, 19)}Z`);
}

/** .NET ticks of a time, part of change tokens. */
function ticks(time: string): string {
  return String(BigInt(Date.parse(time)) * 10000n + TICKS_OF_1970);
}
