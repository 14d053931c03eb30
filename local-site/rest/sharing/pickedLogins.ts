import { refusals } from '../refusals';
import type { Json } from '../wire/requestBody';

/** The logins in a people picker's text: `[{"Key":"i:0#.f|membership|…"}]`. Refuses what is no such text with 400. */
export function pickedLogins(input: Json | undefined): string[] {
  if (input === undefined || input === null || input === '') return [];
  let entries: unknown;
  try {
    entries = JSON.parse(String(input));
  } catch {
    throw refusals.badRequest('The people picker input is not valid.');
  }
  if (!Array.isArray(entries)) throw refusals.badRequest('The people picker input is not valid.');
  return entries.map(entry => String((entry as { Key?: unknown } | null)?.Key ?? ''));
}
