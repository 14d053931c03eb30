import type { Person } from '../../domain/roster/roster';

export interface StoredPerson {
  /** Without a name when hidden from the one who reads. */
  readonly person: Person;
  /** What a save must still find. */
  readonly version: string;
}

/**
 * Keeps people on the rosters. A key that begins with a group's, see `personKeyIn`, is kept by the group's writers, any
 * other by process support. The name and address of somebody not shown publicly lie where only they read. Every method
 * throws `Failure`; texts that are too long are `invalid`, and the input is named.
 */
export interface PersonEditor {
  /** @throws Failure `missing` */
  read(personKey: string): Promise<StoredPerson>;
  /** Safe to repeat; one that is there already is given as it stands. */
  add(person: Person): Promise<StoredPerson>;
  /** @throws Failure `conflict` when the person has been changed since */
  change(stored: StoredPerson, person: Person): Promise<StoredPerson>;
}
