import * as React from 'react';
import { chainsStrings } from '../../loc/chains/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useChainsStyles } from './Chains.styles';
import { ChainTabs } from './ChainTabs';
import { useChains, useChainsAccess } from './useChains';

/** The tab that shows nothing of the chains, and waits for none of them. */
const publicTab = 'publikt';

/** How mandates are decided: administrators change it, everyone who works with mandates reads it. The tab shown has an address (`?flik=`). */
export function Chains(): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const [tab, setTab] = useAddressParameter('flik', 'gangar');
  const access = useChainsAccess();
  const chains = useChains(tab !== publicTab);
  const mayLook = access.kind === 'loaded' && access.value.participant && (chains.kind !== 'loaded' || chains.value === null || chains.value.participant);
  return (
    <div className={styles.view}>
      {access.kind === 'loading' && <Skeleton lines={[30, 70, 50, 60, 50, 60]} />}
      {access.kind === 'failed' && (
        <FailureMessage
          failure={access.failure}
          onRetry={() => {
            access.retry();
            if (chains.kind === 'failed') chains.retry();
          }}
        />
      )}
      {access.kind === 'loaded' && mayLook && (
        <ChainTabs chains={chains} mayConfigure={access.value.mayConfigure} tab={tab} onTab={(next) => setTab(next, 'push')} />
      )}
      {access.kind === 'loaded' && !mayLook && (
        <>
          <h2 className={styles.title}>{strings.noAccess.heading}</h2>
          <p className={styles.text}>{strings.noAccess.why}</p>
          <p className={styles.text}>{strings.noAccess.who}</p>
        </>
      )}
    </div>
  );
}
