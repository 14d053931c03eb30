import * as React from 'react';
import { chainsStrings } from '../../loc/chains/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useChainsStyles } from './Chains.styles';
import { ChainTabs } from './ChainTabs';
import { useChains } from './useChains';

/** How mandates are decided: administrators change it, everyone who works with mandates reads it. */
export function Chains(): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const loaded = useChains();
  return (
    <div className={styles.view}>
      {loaded.kind === 'loading' && <Skeleton lines={[30, 70, 50, 60, 50, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' &&
        (loaded.value.participant ? (
          <ChainTabs view={loaded.value} onChanged={loaded.reload} />
        ) : (
          <>
            <h2 className={styles.title}>{strings.noAccess.heading}</h2>
            <p className={styles.text}>{strings.noAccess.why}</p>
            <p className={styles.text}>{strings.noAccess.who}</p>
          </>
        ))}
    </div>
  );
}
