import * as React from 'react';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { tenantFile } from '../address/tenantFile';
import { useStrings } from '../language/useStrings';
import { useOverviewStyles } from '../overview/Overview.styles';
import { GivenSnapshot } from './GivenSnapshot';

export interface SnapshotOverviewProps {
  /** Address of the file as the page's author wrote it. */
  readonly address: string;
  /** Region the page is for; empty for whatever region the file is. */
  readonly regionKey: string;
  /** Days after which it warns; 0 for the product's own. */
  readonly staleAfter: number;
}

/** A region's overview out of a file from the staff, on a site that cannot read the staff's. */
export function SnapshotOverview({ address, regionKey, staleAfter }: SnapshotOverviewProps): JSX.Element {
  const strings = useStrings(staffSnapshotStrings);
  const styles = useOverviewStyles();
  const file = tenantFile(address, window.location.href);
  return (
    <div className={styles.view}>
      {file.kind === 'file' ? (
        <GivenSnapshot key={file.path} path={file.path} regionKey={regionKey} staleAfter={staleAfter} />
      ) : (
        <>
          <h2 className={styles.title}>{strings.heading}</h2>
          <p className={styles.trouble} role="alert">
            {file.kind === 'foreign' ? strings.refused.foreign(file.host) : strings.refused.unreadable}
          </p>
        </>
      )}
    </div>
  );
}
