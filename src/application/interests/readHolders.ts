import { swedishDay } from '../../domain/calendar/swedishDay';
import { byName } from '../../domain/roster/byName';
import type { Ports } from '../ports/ports';

/** Somebody on a seat of a group, for whom a declaration may be handed in. */
export interface DeclaringHolder {
  /** Of the person for that judge. */
  readonly key: string;
  readonly personKey: string;
  readonly name: string;
  /** Key of the region whose judge judges it; empty for process support. */
  readonly judgedBy: string;
}

const sameAddress = (one: string, other: string): boolean => one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/**
 * Who sits in a group, or is to, and whose judge takes their declarations. A person with seats for two regions is there for each.
 * @param openRegions regions whose judges take declarations
 * @param email whose seats are asked for; empty for everybody's
 * @throws Failure
 */
export async function readHolders(
  { roster, clock }: Pick<Ports, 'roster' | 'clock'>,
  groupKey: string,
  openRegions: readonly string[],
  email: string
): Promise<readonly DeclaringHolder[]> {
  const today = swedishDay(clock.now());
  const { seats, terms, people } = await roster.ofGroup(groupKey);
  const found = terms
    .filter(({ to }) => to === '' || to >= today)
    .flatMap(({ personKey, seatKey }): readonly DeclaringHolder[] => {
      const person = people.find(({ key }) => key === personKey);
      const regionKey = seats.find(({ key }) => key === seatKey)?.regionKey ?? '';
      const judgedBy = openRegions.includes(regionKey) ? regionKey : '';
      if (!person || person.name === '' || (email !== '' && !sameAddress(person.email, email))) return [];
      return [{ key: `${personKey} ${judgedBy}`, personKey, name: person.name, judgedBy }];
    });
  return [...new Map(found.map((holder) => [holder.key, holder])).values()].sort(byName);
}
