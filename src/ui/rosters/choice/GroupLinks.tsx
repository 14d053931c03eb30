import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { useRostersStyles } from '../Rosters.styles';
import { useGroupLinksStyles } from './GroupLinks.styles';

export interface GroupLinksProps {
  readonly groups: readonly Group[];
  /** By the groups' keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly onOpen: (groupKey: string) => void;
}

/** Groups by name, each leading to its roster. */
export function GroupLinks({ groups, names, onOpen }: GroupLinksProps): JSX.Element {
  const { link } = useRostersStyles();
  const styles = useGroupLinksStyles();
  return (
    <ul className={styles.list}>
      {groups.map(({ key, name }) => (
        <li key={key}>
          <button type="button" className={link} onClick={() => onOpen(key)}>
            {names.get(key) ?? name}
          </button>
        </li>
      ))}
    </ul>
  );
}
