import { newPerson } from '../../../../src/domain/roster/newPerson';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Person } from '../../../../src/domain/roster/roster';
import { inventedName, namesInAll } from '../inventedNames';
import type { Place } from '../placesOfKind';

/** People by where they come from: whoever is asked again sits in several groups, as in life. */
export interface CountryPeople {
  /** The next person who could take a place. */
  next(place: Place): Person;
  readonly all: readonly Person[];
}

/** @param mostOfEach people who come from one region or organisation, before the first is asked again */
export function countryPeople(mostOfEach: number): CountryPeople {
  const all: Person[] = [];
  const pools = new Map<string, { readonly people: Person[]; turn: number }>();
  const add = ({ regionKey, organisation, role, profession }: Place): Person => {
    const number = all.length;
    const again = Math.floor(number / namesInAll);
    const person = newPerson({
      key: `person-${number + 1}`,
      // More people than names: the next round of them has a second initial.
      name: again === 0 ? inventedName(number) : inventedName(number).replace(' ', ` ${'ABCDEFGH'[again - 1]} `),
      title: profession,
      organisation: organisation || regionNamed(regionKey),
      email: '',
      isPublic: role !== 'patient',
    });
    all.push(person);
    return person;
  };
  return {
    all,
    next: (place) => {
      const from = place.regionKey || `${place.organisation} ${place.role}`;
      const pool = pools.get(from) ?? { people: [], turn: 0 };
      pools.set(from, pool);
      const at = pool.turn % mostOfEach;
      pool.turn += 1;
      return (pool.people[at] ??= add(place));
    },
  };
}
