import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { GroupLinks } from './GroupLinks';
import type { GroupLinksProps } from './GroupLinks';

/** Groups under their kinds, in the order of the kinds. */
export function GroupsByKind({ groups, ...links }: GroupLinksProps): JSX.Element {
  const { kinds } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const order = Object.keys(kinds) as readonly Group['kind'][];
  return (
    <>
      {order
        .map((kind) => ({ kind, own: groups.filter((group) => group.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section key={kind}>
            <h3 className={styles.heading}>{kinds[kind]}</h3>
            <GroupLinks groups={own} {...links} />
          </section>
        ))}
    </>
  );
}
