import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { News } from '../../../application/notification/newsIn';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { notificationStrings } from '../../../loc/notification/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { trailWords } from '../../decisions/Trail/trailWords';
import { useNewsStyles } from './News.styles';
import { useRead } from './useNews';

export interface NewsListProps {
  readonly news: News;
  readonly onOpen: (mandateKey: string) => void;
}

/** What others have done since the last visit, each with a way to its case. */
export function NewsList({ news, onOpen }: NewsListProps): JSX.Element | null {
  const strings = useStrings(notificationStrings).news;
  const trail = useStrings(decisionsStrings).trail;
  const language = useLanguage();
  const styles = useNewsStyles();
  const { isRead, markAsRead } = useRead(news);
  const { items, names } = news;
  if (isRead || items.length === 0) {
    return null;
  }
  const nameOf = (key: string): string => names.get(key) ?? key;
  return (
    <section className={styles.news} aria-labelledby="uppdrag-news">
      <h3 className={styles.heading} id="uppdrag-news">
        {strings.heading(items.length)}
      </h3>
      <ul className={styles.list}>
        {items.map(({ mandateKey, group, event }) => {
          const { sentence, date } = trailWords(event, { strings: trail, language, nameOf, groupName: group.name });
          // What the group itself did begins with its name, which is the link.
          const told = sentence.startsWith(group.name) ? sentence.slice(group.name.length) : ` · ${sentence}`;
          return (
            <li key={mandateKey} className={styles.item}>
              <Link onClick={() => onOpen(mandateKey)}>{group.name}</Link>
              {`${told} `}
              <span className={styles.date}>{date}</span>
            </li>
          );
        })}
      </ul>
      <DefaultButton text={strings.seen} onClick={markAsRead} />
    </section>
  );
}
