import type { Person } from '../../../domain/roster/roster';
import { whereAnyOf, whereEquals, whereStartsWith } from '../../../schema/derive/query';
import { personKeyIn } from '../../../domain/roster/personKeyIn';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import { countingPeople } from './countingRoster';
import { peopleWithNames, withNamesFrom } from './peopleWithNames';
import { personOf } from './rosterRows';

export interface PeopleRows {
  /**
   * People by their keys and, of those joined with another, that other one too; those known are not asked for.
   * @param named those known whose hidden names have been asked for as well
   */
  byKeys(keys: readonly string[], known: readonly Person[], named?: readonly Person[]): Promise<readonly Person[]>;
  /** As `byKeys`; those hidden without their names. */
  openByKeys(keys: readonly string[], known: readonly Person[]): Promise<readonly Person[]>;
  /** Those kept for seats of the regions; those hidden without their names. */
  openOfRegions(regionKeys: readonly string[]): Promise<readonly Person[]>;
  /** Those whose keys are the group's, hidden names with them, in one request. */
  keptIn(groupKey: string): Promise<readonly Person[]>;
  withEmail(email: string): Promise<readonly Person[]>;
  everybody(): Promise<readonly Person[]>;
  /** Everybody as every reader's rows have them; hidden names are not asked for. */
  kept(): Promise<readonly Person[]>;
  /** People who say that they are one of those with the keys, and those with the keys themselves; those known are not asked for. */
  joinedWith(keys: readonly string[], known: readonly Person[]): Promise<readonly Person[]>;
  /** All keys of one person: the given one, the one it is joined with, and those joined with that. */
  sameAs(personKey: string): Promise<readonly string[]>;
}

/** Reads people, and the names of those hidden as far as the account may. */
export function createPeopleRows(site: SharePointSite): PeopleRows {
  const peopleIn = (rows: readonly ReadRow<typeof people>[]): readonly Person[] => countingPeople(site, rows).map(personOf);

  /** As `byKeys`, hidden people without their names. */
  async function openByKeys(keys: readonly string[], known: readonly Person[]): Promise<readonly Person[]> {
    const found = new Map<string, Person>();
    const ready = new Map(known.map((person) => [person.key, person]));
    const asked = new Set<string>();
    for (let next = [...new Set(keys)]; next.length > 0; ) {
      next.forEach((key) => asked.add(key));
      const missing = next.filter((key) => !ready.has(key));
      const read = missing.length === 0 ? [] : peopleIn(await rowsOfAny(site, people, whereAnyOf(people, 'PersonKey', missing)));
      const now = [...next.flatMap((key) => ready.get(key) ?? []), ...read];
      now.forEach((person) => found.set(person.key, person));
      next = [...new Set(now.flatMap(({ samePersonAs }) => (samePersonAs && !asked.has(samePersonAs) ? [samePersonAs] : [])))];
    }
    return [...found.values()];
  }

  async function byKeys(keys: readonly string[], known: readonly Person[], named: readonly Person[] = []): Promise<readonly Person[]> {
    const everyone = await openByKeys(keys, [...known, ...named]);
    const done = everyone.filter((person) => named.includes(person));
    return [...done, ...(await peopleWithNames(site, everyone.filter((person) => !named.includes(person))))];
  }

  const kept = async (): Promise<readonly Person[]> => peopleIn(await rowsAbove(site, people, 0));

  return {
    byKeys,
    openByKeys,
    openOfRegions: async (regionKeys) => peopleIn(await rowsOfAny(site, people, regionKeys.map((key) => whereEquals(people, 'RegionKey', key)))),
    keptIn: async (groupKey) => {
      const [rows, restricted] = await Promise.all([
        rowsWhere(site, people, whereStartsWith(people, 'PersonKey', personKeyIn(groupKey, ''))),
        noneWhenHidden(rowsWhere(site, peopleRestricted, whereEquals(peopleRestricted, 'GroupKey', groupKey)))
      ]);
      return withNamesFrom(site, restricted, peopleIn(rows));
    },
    withEmail: async (email) =>
      email.trim() === '' ? [] : peopleIn(await rowsWhere(site, people, whereEquals(people, 'Email', email.trim()))),
    everybody: async () => peopleWithNames(site, await kept()),
    kept,
    joinedWith: async (keys, known) => {
      const asked = keys.filter((key) => known.every((person) => person.key !== key));
      const filters = [...whereAnyOf(people, 'SamePersonAs', keys), ...whereAnyOf(people, 'PersonKey', asked)];
      return peopleIn(await rowsOfAny(site, people, filters));
    },
    sameAs: async (personKey) => {
      const all = new Set((await byKeys([personKey], [])).map(({ key }) => key).concat(personKey));
      for (let next = [...all]; next.length > 0; ) {
        const joined = peopleIn(await rowsOfAny(site, people, whereAnyOf(people, 'SamePersonAs', next)));
        next = joined.map(({ key }) => key).filter((key) => !all.has(key));
        next.forEach((key) => all.add(key));
      }
      return [...all];
    }
  };
}
