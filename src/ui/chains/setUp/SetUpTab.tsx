import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { SitePagesSection } from '../../sitePages/SitePagesSection';
import { useChainsStyles } from '../Chains.styles';
import { Parameters } from './Parameters';
import { RecorderGroup } from './RecorderGroup';
import { RecordersForm } from './RecordersForm';
import { recordersByGroup } from './recordersByGroup';

export interface SetUpTabProps {
  readonly view: ChainsView;
  readonly onChanged: () => void;
}

/** Who records which bodies' decisions, changed by an administrator; where the parameters are on; and where the web parts stand. */
export function SetUpTab({ view, onChanged }: SetUpTabProps): JSX.Element {
  const strings = useStrings(chainsStrings).setUp;
  const styles = useChainsStyles();
  const { groups, nobody } = recordersByGroup(view);
  const nameOf = (key: string): string => view.names.get(key) ?? key;
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      {groups.length === 0 && nobody.length === 0 && <p className={styles.text}>{strings.none}</p>}
      {nobody.length > 0 && (
        <section className={styles.notice} aria-label={strings.nobody}>
          <p className={styles.text}>{strings.nobodyWhy}</p>
          <ul className={styles.plainList}>
            {nobody.map((key) => (
              <li key={key}>{nameOf(key)}</li>
            ))}
          </ul>
        </section>
      )}
      {groups.map((group) => (
        <RecorderGroup key={group.name} group={group} nameOf={nameOf} />
      ))}
      {view.mayConfigure && groups.length + nobody.length > 0 && <RecordersForm view={view} onChanged={onChanged} />}
      <Parameters view={view} />
      <SitePagesSection mayChange={view.mayConfigure} />
    </>
  );
}
