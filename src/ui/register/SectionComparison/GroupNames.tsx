import * as React from 'react';
import { RegisterLink } from '../RegisterLink';
import type { RegisterState } from '../useRegister';
import { useSectionComparisonStyles } from './SectionComparison.styles';

/** Groups by name, each leading to its mandate. */
export function GroupNames({ keys, register }: { readonly keys: readonly string[]; readonly register: RegisterState }): JSX.Element {
  const styles = useSectionComparisonStyles();
  return (
    <ul className={styles.groups}>
      {keys.map((key) => (
        <li key={key}>
          <RegisterLink change={register.change} to={{ grupp: key, avsnitt: '' }} className={styles.link}>
            {register.all.find(({ group }) => group.key === key)?.group.name ?? key}
          </RegisterLink>
        </li>
      ))}
    </ul>
  );
}
