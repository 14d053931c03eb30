import { judgementKey } from '../../domain/interests/declarationCase';
import { personMark } from '../../domain/interests/personMark';
import { Failure } from '../ports/failure';
import type { StoredDeclaration } from '../ports/declarations';
import type { Ports } from '../ports/ports';

/**
 * Tells everybody how a declaration was judged, and nothing else of it: for the region whose judge it lies with, or for
 * every seat of the person in the group when process support has judged. Safe to repeat.
 * @throws Failure `missing` for a person or a seat that the group does not have, `denied` to all but judge and process support
 */
export async function tellJudgement({ clearances, roster }: Pick<Ports, 'clearances' | 'roster'>, declaration: StoredDeclaration): Promise<void> {
  const { key, personKey, groupKey, regionKey, status, validUntil, version } = declaration;
  if (status === 'declared') return;
  const { people, seats, terms } = await roster.ofGroup(groupKey);
  const person = people.find((known) => known.key === personKey);
  const seated = terms.filter((term) => term.personKey === personKey).map(({ seatKey }) => seats.find((seat) => seat.key === seatKey)?.regionKey ?? '');
  const regionKeys = regionKey === '' ? [...new Set(seated)] : [regionKey];
  if (!person || regionKeys.length === 0) throw new Failure('missing', `${personKey} has no seat in ${groupKey}`);
  // A declaration that is judged again has another version, and is told again.
  const [, turn = ''] = /(\d+)"?$/.exec(version) ?? [];
  for (const region of regionKeys) {
    const told = { personKey, groupKey, regionKey: region, outcome: status, validUntil, personMark: personMark(person) };
    await clearances.record({ key: judgementKey(key, turn, region), folder: regionKey, ...told });
  }
}
