import type { Ports } from '../ports/ports';

/** Lets an entry that was joined with another be a person of its own again. Safe to repeat. */
export async function separatePerson({ personEditor }: Pick<Ports, 'personEditor'>, key: string): Promise<void> {
  const stored = await personEditor.read(key);
  if (!stored.person.samePersonAs) return;
  const { samePersonAs: _samePersonAs, ...person } = stored.person;
  await personEditor.change(stored, person);
}
