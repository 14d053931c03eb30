import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import type { ChainsView } from '../../application/configuration/readChains';
import { chainsStrings } from '../../loc/chains/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { useStrings } from '../language/useStrings';
import { later } from '../loading/later';
import { PublicPagesTab } from '../publicPages/PublicPagesTab';
import { wrappingTabs } from '../templates/wrappingTabs';
import { useChainsStyles } from './Chains.styles';
import { ChainsTab } from './ChainsTab';

const lines = [50, 70, 60, 70, 60];
const GroupsTab = later(async () => (await import(/* webpackChunkName: 'chains-groups' */ './groups/GroupsTab')).GroupsTab, lines);
const BodiesPanel = later(async () => (await import(/* webpackChunkName: 'chains-bodies' */ '../bodies/BodiesPanel')).BodiesPanel, lines);
const SetUpTab = later(async () => (await import(/* webpackChunkName: 'chains-set-up' */ './setUp/SetUpTab')).SetUpTab, lines);

export interface ChainTabsProps {
  readonly view: ChainsView;
  /** Something has been changed: read everything again. */
  readonly onChanged: () => void;
}

/** The five parts of the view; the one shown has an address (`?flik=`). */
export function ChainTabs({ view, onChanged }: ChainTabsProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const [tab, setTab] = useAddressParameter('flik', 'gangar');
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      {!view.mayConfigure && <p className={styles.notice}>{strings.readOnly}</p>}
      <Pivot selectedKey={tab} onLinkClick={(item) => setTab(item?.props.itemKey ?? 'gangar', 'push')} styles={wrappingTabs}>
        <PivotItem itemKey="gangar" headerText={strings.tabs.chains}>
          <div className={styles.panel}>
            <ChainsTab view={view} onChanged={onChanged} />
          </div>
        </PivotItem>
        <PivotItem itemKey="grupper" headerText={strings.tabs.groups}>
          <div className={styles.panel}>
            <GroupsTab view={view} onChanged={onChanged} />
          </div>
        </PivotItem>
        <PivotItem itemKey="organ" headerText={strings.tabs.bodies}>
          <div className={styles.panel}>
            <BodiesPanel />
          </div>
        </PivotItem>
        <PivotItem itemKey="uppsattning" headerText={strings.tabs.setUp}>
          <div className={styles.panel}>
            <SetUpTab view={view} onChanged={onChanged} />
          </div>
        </PivotItem>
        <PivotItem itemKey="publikt" headerText={strings.tabs.publicPages}>
          <div className={styles.panel}>
            <PublicPagesTab />
          </div>
        </PivotItem>
      </Pivot>
    </>
  );
}
