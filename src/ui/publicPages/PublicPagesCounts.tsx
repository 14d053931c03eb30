import * as React from 'react';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { formatDay } from '../language/formatInstant';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePublicPagesStyles } from './PublicPages.styles';
import type { PublicPagesFacts } from './usePublicPages';

export interface PublicPagesCountsProps {
  readonly facts: PublicPagesFacts;
}

/** What will be public, and when the library was last written to. */
export function PublicPagesCounts({ facts: { count, lastRun, mayWrite } }: PublicPagesCountsProps): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const language = useLanguage();
  const { groups, members, unnamed, published, mentioned, unconfirmed } = count;
  const words = lastRun?.isWhole === false ? strings.cut : strings.lastRun;
  return (
    <>
      <h4 className={styles.heading}>{strings.nowHeading}</h4>
      <ul className={styles.list}>
        <li>{strings.groups(groups)}</li>
        <li>{strings.members(members, unnamed)}</li>
        <li>{strings.published(published, mentioned)}</li>
        {unconfirmed > 0 && <li>{strings.unconfirmed(unconfirmed)}</li>}
      </ul>
      <p className={styles.text}>
        {lastRun === null ? strings.never : words(formatDay(lastRun.at, language), lastRun.by)}{' '}
        {lastRun !== null && (
          <a className={styles.link} href={lastRun.library}>
            {strings.open}
          </a>
        )}
      </p>
      {!mayWrite && <p className={styles.notice}>{strings.mayNotWrite}</p>}
    </>
  );
}
