import type { GroupProfile } from '../roster/groupProfile';
import type { Group } from '../roster/roster';
import { plainText } from './plainText';

/** Groups by what they are called. */
export interface GroupNames {
  /** The groups that a cell may mean: one when it is certain, none when no group is called so. */
  meant(cell: string): readonly Group[];
}

type NamesOf = (group: Group) => readonly string[];

function indexed(groups: readonly Group[], namesOf: NamesOf): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    for (const name of new Set(namesOf(group).map(plainText))) {
      if (name !== '') found.set(name, [...(found.get(name) ?? []), group]);
    }
  }
  return found;
}

/** By its name today, else by its key, a name it has had, or what its name says without the kind. */
export function groupNames(groups: readonly Group[], profiles: ReadonlyMap<string, GroupProfile>): GroupNames {
  const ways: readonly NamesOf[] = [
    ({ name }) => [name],
    ({ key }) => [key],
    ({ key }) => (profiles.get(key)?.formerNames ?? []).map(({ name }) => name),
    ({ subject }) => [subject]
  ];
  const indexes = ways.map((namesOf) => indexed(groups, namesOf));
  return {
    meant: (cell) => {
      const name = plainText(cell);
      return indexes.map((index) => index.get(name)).find((found) => found !== undefined) ?? [];
    }
  };
}
