import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import type { ChainsView } from '../../application/configuration/readChains';
import { chainsStrings } from '../../loc/chains/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { later } from '../loading/later';
import type { Loaded } from '../loading/useLoaded';
import { PublicPagesTab } from '../publicPages/PublicPagesTab';
import { wrappingTabs } from '../templates/wrappingTabs';
import { useChainsStyles } from './Chains.styles';
import { ChainsTab } from './ChainsTab';

const lines = [50, 70, 60, 70, 60];
const GroupsTab = later(async () => (await import(/* webpackChunkName: 'chains-groups' */ './groups/GroupsTab')).GroupsTab, lines);
const BodiesPanel = later(async () => (await import(/* webpackChunkName: 'chains-bodies' */ '../bodies/BodiesPanel')).BodiesPanel, lines);
const SetUpTab = later(async () => (await import(/* webpackChunkName: 'chains-set-up' */ './setUp/SetUpTab')).SetUpTab, lines);

export interface ChainTabsProps {
  /** Null while no tab that shows them has been opened. */
  readonly chains: Loaded<ChainsView | null>;
  readonly mayConfigure: boolean;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

interface OfChainsProps {
  readonly chains: Loaded<ChainsView | null>;
  readonly children: (view: ChainsView, onChanged: () => void) => JSX.Element;
}

/** What is shown of the chains, once they are read. */
function OfChains({ chains, children }: OfChainsProps): JSX.Element {
  if (chains.kind === 'failed') return <FailureMessage failure={chains.failure} onRetry={chains.retry} />;
  return chains.kind === 'loading' || chains.value === null ? <Skeleton lines={lines} /> : children(chains.value, chains.reload);
}

/** The five parts of the view. */
export function ChainTabs({ chains, mayConfigure, tab, onTab }: ChainTabsProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const styles = useChainsStyles();
  const ofChains = (show: OfChainsProps['children']): JSX.Element => <OfChains chains={chains}>{show}</OfChains>;
  const item = (key: string, name: string, content: JSX.Element): JSX.Element => (
    <PivotItem itemKey={key} headerText={name}>
      <div className={styles.panel}>{content}</div>
    </PivotItem>
  );
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      <p className={styles.text}>{strings.intro}</p>
      {!mayConfigure && <p className={styles.notice}>{strings.readOnly}</p>}
      <Pivot selectedKey={tab} onLinkClick={(opened) => onTab(opened?.props.itemKey ?? 'gangar')} styles={wrappingTabs}>
        {item('gangar', strings.tabs.chains, ofChains((view, onChanged) => <ChainsTab view={view} onChanged={onChanged} />))}
        {item('grupper', strings.tabs.groups, ofChains((view, onChanged) => <GroupsTab view={view} onChanged={onChanged} />))}
        {item('organ', strings.tabs.bodies, <BodiesPanel />)}
        {item('uppsattning', strings.tabs.setUp, ofChains((view, onChanged) => <SetUpTab view={view} onChanged={onChanged} />))}
        {item('publikt', strings.tabs.publicPages, <PublicPagesTab />)}
      </Pivot>
    </>
  );
}
