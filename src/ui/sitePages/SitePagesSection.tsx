import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { pageNames } from '../../domain/sitePages/pages';
import { readableAddress } from '../../domain/sitePages/readableAddress';
import { sitePagesStrings } from '../../loc/sitePages/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { SitePagesForm } from './SitePagesForm';
import { useSitePagesStyles } from './SitePages.styles';
import { useStoredPages } from './useStoredPages';

export interface SitePagesSectionProps {
  readonly mayChange: boolean;
}

/** Where the site's web parts stand, for those that are not told so themselves; administrators change it. */
export function SitePagesSection({ mayChange }: SitePagesSectionProps): JSX.Element {
  const strings = useStrings(sitePagesStrings);
  const styles = useSitePagesStyles();
  const loaded = useStoredPages();
  const [isOpen, setOpen] = React.useState(false);
  const [said, say] = React.useState('');
  return (
    <section aria-label={strings.heading}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{strings.what}</p>
      {loaded.kind === 'loading' && <Skeleton lines={[50, 50, 50, 50]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && (
        <>
          {!isOpen && (
            <ul className={styles.list}>
              {pageNames.map((name) => {
                const { address } = loaded.value[name];
                return (
                  <li key={name}>
                    {strings.names[name]}: {address === '' ? strings.none : <a className={styles.link} href={address}>{readableAddress(address)}</a>}
                  </li>
                );
              })}
            </ul>
          )}
          <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
          {!mayChange && <p className={styles.quiet}>{strings.whoKeeps}</p>}
          {mayChange && !isOpen && (
            <DefaultButton
              text={strings.change}
              onClick={() => {
                say('');
                setOpen(true);
              }}
            />
          )}
          {mayChange && isOpen && (
            <SitePagesForm
              stored={loaded.value}
              onClose={() => setOpen(false)}
              onSaved={() => {
                setOpen(false);
                say(strings.saved);
                loaded.reload();
              }}
              onRead={() => {
                setOpen(false);
                loaded.reload();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
