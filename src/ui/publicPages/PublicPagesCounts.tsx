import * as React from 'react';
import { countPublicPages } from '../../application/publicPages/countPublicPages';
import { publicPagesStrings } from '../../loc/publicPages/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { countLines } from './countLines';
import { usePublicPagesStyles } from './PublicPages.styles';

/** What will be public. Counting it reads on only as long as somebody is here to see it. */
export function PublicPagesCounts(): JSX.Element {
  const strings = useStrings(publicPagesStrings);
  const styles = usePublicPagesStyles();
  const ports = usePorts();
  const isHere = React.useRef(true);
  React.useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const counted = useLoaded(React.useCallback(() => countPublicPages(ports, () => isHere.current), [ports]));
  if (counted.kind === 'failed') return <FailureMessage failure={counted.failure} onRetry={counted.retry} />;
  if (counted.kind === 'loading') {
    return (
      <>
        <p role="status" className={styles.quiet}>
          {strings.counting}
        </p>
        <Skeleton lines={countLines} />
      </>
    );
  }
  const { groups, members, unnamed, published, mentioned, unconfirmed } = counted.value;
  return (
    <>
      <h4 className={styles.heading}>{strings.nowHeading}</h4>
      <ul className={styles.list}>
        <li>{strings.groups(groups)}</li>
        <li>{strings.members(members, unnamed)}</li>
        <li>{strings.published(published, mentioned)}</li>
        {unconfirmed > 0 && <li>{strings.unconfirmed(unconfirmed)}</li>}
      </ul>
    </>
  );
}
