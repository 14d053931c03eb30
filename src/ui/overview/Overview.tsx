import * as React from 'react';
import { readScope } from '../../domain/overview/scopeText';
import { overviewStrings } from '../../loc/overview/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { useStrings } from '../language/useStrings';
import { useOverviewStyles } from './Overview.styles';
import { ScopeNotice } from './scope/ScopeNotice';
import { LiveOverview } from './LiveOverview';

export interface OverviewProps {
  /** Whom the overview is for, e.g. `region.kalmar`, as its page says; empty until somebody has chosen. The address goes before (`?omfattning=`). */
  readonly scope: string;
}

/** How it stands with the groups of a region, a healthcare region or a mandator, in ten seconds. */
export function Overview({ scope }: OverviewProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const [asked, setAsked] = useAddressParameter('omfattning');
  const shown = asked || scope;
  const read = readScope(shown);
  const toOwn = asked === '' || asked === scope ? null : () => setAsked('', 'push');
  return (
    <div className={styles.view}>
      {read ? (
        <LiveOverview key={shown} scope={read} toOwn={toOwn} onScope={(next) => setAsked(next === scope ? '' : next, 'push')} />
      ) : shown === '' ? (
        <>
          <h2 className={styles.title}>{strings.unset.heading}</h2>
          <p className={styles.intro}>{strings.unset.why}</p>
        </>
      ) : (
        <ScopeNotice asked={shown} toOwn={toOwn} />
      )}
    </div>
  );
}
