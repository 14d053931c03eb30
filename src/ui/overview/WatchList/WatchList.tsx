import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import type { WatchItem } from './WatchItem';
import { useWatchListStyles } from './WatchList.styles';

const shownAtFirst = 5;

/** What somebody in the region should see to, one sentence each. */
export function WatchList({ items }: { readonly items: readonly WatchItem[] }): JSX.Element {
  const strings = useStrings(overviewStrings).watch;
  const styles = useWatchListStyles();
  const [unfolded, setUnfolded] = React.useState(false);
  if (items.length === 0) {
    return <p className={styles.sentence}>{strings.nothing}</p>;
  }
  const hidden = items.length - shownAtFirst;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, unfolded ? undefined : shownAtFirst).map((item) => (
          <li key={item.key} className={styles.item}>
            <p className={styles.sentence}>{item.sentence}</p>
            {item.explanation && <p className={styles.more}>{item.explanation}</p>}
            {item.link && (
              <p className={styles.more}>
                <a className={styles.link} href={item.link.href} aria-label={item.link.name}>
                  {item.link.text}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <DefaultButton
          className={styles.unfold}
          aria-expanded={unfolded}
          text={unfolded ? strings.fewer : strings.more(hidden)}
          onClick={() => setUnfolded(!unfolded)}
        />
      )}
    </>
  );
}
