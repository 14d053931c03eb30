import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { SearchInput } from '../../components/SearchInput/SearchInput';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { GroupLink } from './GroupLink';
import type { OwnGroupsProps } from './OwnGroups';

/** How many groups are shown before somebody asks for more: a country has a thousand. */
const page = 40;

/** Every group by name, to be searched; the closed ones folded. */
export function AllGroups({ atHand: { groups, closed }, onOpen }: Omit<OwnGroupsProps, 'seats'>): JSX.Element {
  const { mine: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const [sought, seek] = React.useState('');
  const [shown, show] = React.useState(page);
  const words = sought.trim().toLocaleLowerCase('sv');
  const found = groups.filter(({ name }) => name.toLocaleLowerCase('sv').includes(words));
  const living = found.filter(({ key }) => !closed.has(key));
  const ended = found.filter(({ key }) => closed.has(key));
  const list = (some: readonly Group[]): JSX.Element => (
    <ul className={styles.groups}>
      {some.map((group) => (
        <li key={group.key}>
          <GroupLink group={group} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className={styles.search}>
        <SearchInput label={strings.search} value={sought} onChange={seek} />
      </div>
      <p role="status" className={styles.how}>
        {found.length === 0 ? strings.noMatch : strings.found(found.length, groups.length)}
      </p>
      {list(living.slice(0, shown))}
      {living.length > shown && <DefaultButton text={strings.more(Math.min(page, living.length - shown))} onClick={() => show(shown + page)} />}
      {ended.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.closed(ended.length)}</summary>
          {list(ended)}
        </details>
      )}
    </>
  );
}
