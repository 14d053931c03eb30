import { keyOfJoined } from '../../domain/roster/keyOfJoined';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

type Joining = Pick<Ports, 'roster' | 'personEditor'>;

/**
 * Lets one entry of a person be told as another from now on. Nothing of it is lost: terms and history stay on their rows,
 * and `separatePerson` takes it back. Safe to repeat.
 * @throws Failure `invalid` for two that are the same entry already the other way round; `conflict` when it was changed meanwhile
 */
export async function joinPeople({ roster, personEditor }: Joining, duplicate: string, kept: string): Promise<void> {
  const keyOf = keyOfJoined(await roster.people([duplicate, kept]));
  if (keyOf(kept) === keyOf(duplicate) && keyOf(duplicate) !== duplicate) return;
  if (duplicate === kept || keyOf(kept) === duplicate) throw new Failure('invalid', `${kept} is told as ${duplicate}`);
  const stored = await personEditor.read(duplicate);
  await personEditor.change(stored, { ...stored.person, samePersonAs: keyOf(kept) });
}
