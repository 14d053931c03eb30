import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { useTodoListStyles } from './TodoList.styles';
import type { TodoItems } from './useTodoItems';

const shownAtFirst = 5;
const shownMore = 50;

/** What somebody should see to, one sentence each. */
export function TodoList({ items }: { readonly items: TodoItems }): JSX.Element {
  const strings = useStrings(overviewStrings).todo;
  const styles = useTodoListStyles();
  const [shown, setShown] = React.useState(shownAtFirst);
  const told = React.useMemo(() => items.first(shown), [items, shown]);
  if (items.count === 0) return <p className={styles.sentence}>{strings.nothing}</p>;
  const hidden = items.count - shown;
  return (
    <>
      <ul className={styles.list}>
        {told.map((item) => (
          <li key={item.key} className={styles.item}>
            <div className={styles.said}>
              <p className={styles.sentence}>{item.sentence}</p>
              {item.explanation && <p className={styles.more}>{item.explanation}</p>}
              {item.quoted && (
                <p className={styles.more}>
                  <q lang="sv">{item.quoted}</q>
                </p>
              )}
            </div>
            {item.link && (
              <a className={styles.link} href={item.link.href} aria-label={item.link.name}>
                {item.link.text}
              </a>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && <DefaultButton className={styles.unfold} text={strings.more(Math.min(hidden, shownMore))} onClick={() => setShown(shown + shownMore)} />}
      {hidden <= 0 && items.count > shownAtFirst && <DefaultButton className={styles.unfold} text={strings.fewer} onClick={() => setShown(shownAtFirst)} />}
    </>
  );
}
