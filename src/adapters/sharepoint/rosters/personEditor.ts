import { Failure } from '../../../application/ports/failure';
import type { PersonEditor, StoredPerson } from '../../../application/ports/personEditor';
import { canonicalize } from '../../../domain/mandate/canonicalize';
import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import type { Person } from '../../../domain/roster/roster';
import { whereEquals } from '../../../schema/derive/query';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import type { WriteGuard } from '../stores/writeGuard';
import { countingPeople, countingRestricted } from './countingRoster';
import { demandFits } from './demandFits';
import { peopleWithNames } from './peopleWithNames';
import { personOf, personValues, restrictedValues } from './rosterRows';
import type { RosterPlace } from './rosterPlace';
import { savePlaced } from './savePlaced';
import { placedVersion } from './storedSeats';

/** Keeps people: openly what all may read, and the name of somebody hidden where only those who keep the roster read. */
export function createPersonEditor(site: SharePointSite, guard: WriteGuard, placeOf: RosterPlace): PersonEditor {
  async function rowOf(personKey: string): Promise<ReadRow<typeof people> | undefined> {
    return countingPeople(site, await rowsWhere(site, people, whereEquals(people, 'PersonKey', personKey)))[0];
  }

  async function read(personKey: string): Promise<StoredPerson> {
    const [place, row] = await Promise.all([placeOf(groupOfPerson(personKey)), rowOf(personKey)]);
    if (!row) throw new Failure('missing', `No person ${personKey}`);
    const [person = personOf(row)] = await peopleWithNames(site, [personOf(row)]);
    return { person, version: placedVersion(site, people, row, place) };
  }

  /** What is hidden is kept before it is taken away from the open row, and stays when somebody is shown again. */
  async function keepHidden(person: Person, place: string): Promise<void> {
    if (person.isPublic) return;
    const values = restrictedValues(person);
    const kept = await noneWhenHidden(rowsWhere(site, peopleRestricted, whereEquals(peopleRestricted, 'PersonKey', person.key)));
    const [row] = countingRestricted(site, kept);
    await savePlaced(site, { list: peopleRestricted, place, version: row ? versionOf(row) : '', values }, 'PersonKey');
  }

  const demandFit = (person: Person): void => {
    demandFits(people, personValues({ ...person, isPublic: true }, ''));
  };

  return {
    read,
    add: async (person) => {
      await guard();
      demandFit(person);
      const place = await placeOf(groupOfPerson(person.key));
      await keepHidden(person, place);
      if (!(await rowOf(person.key))) {
        await addOnce(site, { list: people, folder: place, keyColumn: 'PersonKey', key: person.key, values: personValues(person, '') });
      }
      return read(person.key);
    },
    change: async (stored, person) => {
      await guard();
      demandFit(person);
      const [place, row, now] = await Promise.all([placeOf(groupOfPerson(person.key)), rowOf(person.key), read(person.key)]);
      if (canonicalize(now.person) === canonicalize(person)) return now;
      // Before the hidden row is written: a name is never put over one that somebody else has just given.
      if (now.version !== stored.version) throw new Failure('conflict', `${person.key} has been changed since`);
      await keepHidden(person, place);
      await savePlaced(site, { list: people, place, version: stored.version, values: personValues(person, row?.RegionKey ?? '') }, 'PersonKey');
      return read(person.key);
    }
  };
}
