import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { OutletContext } from '../output/OutletContext';
import { useSnapshotStyles } from './Snapshot.styles';
import type { KeptSnapshot } from './useKeptSnapshots';

export interface KeptSnapshotLineProps {
  readonly kept: KeptSnapshot;
}

/** A region, when its snapshot was made, and the file. */
export function KeptSnapshotLine({ kept: { region, file } }: KeptSnapshotLineProps): JSX.Element {
  const { staff: strings } = useStrings(staffSnapshotStrings);
  const language = useLanguage();
  const styles = useSnapshotStyles();
  const outlet = React.useContext(OutletContext);
  const isWhole = file?.found.kind === 'fits';
  return (
    <li className={styles.region}>
      <span className={styles.name} lang="sv">
        {region.name}
      </span>
      <span>
        {file === null && strings.none}
        {file !== null && (file.found.kind === 'fits' ? strings.made(formatDate(file.found.snapshot.madeOn, language)) : strings.damaged)}
      </span>
      {file !== null && isWhole && (
        <ActionButton className={styles.download} text={strings.download(region.name)} onClick={() => outlet.save(`utdrag-${region.key}.json`, 'application/json', file.text)} />
      )}
    </li>
  );
}
