import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { RosterStanding } from '../../../application/rosters/readComposition';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import type { TodoOpening } from './TodoOpening';
import { useChairTurn } from './useChairTurn';
import { useTodoItems } from './useTodoItems';

export interface TodoListProps {
  readonly group: Group;
  readonly roster: GroupRoster;
  readonly frame: RosterFrame;
  /** How the roster stands against its rules; null when no rules are for it. */
  readonly standing: RosterStanding | null;
  readonly onOpen: (opening: TodoOpening) => void;
  /** False for one who only reads, and to whom nothing is offered but to look at another group. */
  readonly mayKeep: boolean;
}

const shownAtFirst = 5;

/** What somebody should see to in the roster: sentences, each with the one thing to do about it. */
export function TodoList({ onOpen, ...given }: TodoListProps): JSX.Element {
  const { todo: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const [unfolded, setUnfolded] = React.useState(false);
  const items = useTodoItems(given);
  const turn = useChairTurn(given);
  const hidden = items.length - shownAtFirst;
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      {turn !== '' && <p className={styles.quiet}>{turn}</p>}
      {items.length === 0 && <p className={styles.text}>{strings.nothing}</p>}
      <ul className={styles.plainList}>
        {items.slice(0, unfolded ? undefined : shownAtFirst).map((item) => (
          <li key={item.key} className={styles.row}>
            {item.sentence}{' '}
            {item.opening && (given.mayKeep || item.opening.part === 'group') && item.action !== '' && (
              <button
                type="button"
                className={styles.link}
                aria-label={`${item.action}: ${item.sentence}`}
                onClick={() => item.opening && onOpen(item.opening)}
              >
                {item.action}
              </button>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <DefaultButton aria-expanded={unfolded} text={unfolded ? strings.fewer : strings.more(hidden)} onClick={() => setUnfolded(!unfolded)} />
      )}
    </section>
  );
}
