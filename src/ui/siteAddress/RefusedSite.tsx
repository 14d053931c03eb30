import * as React from 'react';
import { siteAddressStrings } from '../../loc/siteAddress/strings';
import type { TenantSite } from '../address/tenantSite';
import { useFailureMessageStyles } from '../components/FailureMessage/FailureMessage.styles';
import { useStrings } from '../language/useStrings';

export interface RefusedSiteProps {
  readonly site: Extract<TenantSite, { kind: 'foreign' | 'unreadable' }>;
}

/** Stands in for a view whose site cannot be asked, with the way out. */
export function RefusedSite({ site }: RefusedSiteProps): JSX.Element {
  const strings = useStrings(siteAddressStrings);
  const styles = useFailureMessageStyles();
  return (
    <div className={styles.message} role="alert">
      <p className={styles.sentence}>{site.kind === 'foreign' ? strings.foreign(site.host) : strings.unreadable}</p>
      <p className={styles.sentence}>{site.kind === 'foreign' ? strings.foreignWayOut : strings.unreadableWayOut}</p>
    </div>
  );
}
