import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { wrappingTabs } from '../../templates/wrappingTabs';
import { TableFiles } from '../DataTable/TableFiles';
import { GroupTable } from '../GroupTable/GroupTable';
import type { GroupTableState } from '../GroupTable/useGroupTable';
import { Mandates } from '../Mandates/Mandates';
import { Obligations } from '../Obligations/Obligations';
import { useOverviewStyles } from '../Overview.styles';
import { Oversight } from '../Oversight/Oversight';
import { Section } from '../Section/Section';
import { Terms } from '../Terms/Terms';
import { useOverviewTables } from '../useOverviewTables';
import { Years } from '../Years/Years';
import type { OverviewViewProps } from './OverviewView';
import { regionsOfPlaces } from './regionsOfPlaces';
import type { OverviewTab, OverviewTabState } from './useOverviewTab';

const Fairness = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'fairness-panel' */ '../../fairness/FairnessPanel')).FairnessPanel }));

const SnapshotPanel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'snapshot-panel' */ '../../staffSnapshot/SnapshotPanel')).SnapshotPanel }));

export interface OverviewTabsProps extends Omit<OverviewViewProps, 'tools'> {
  readonly table: GroupTableState;
  readonly tab: OverviewTabState;
}

interface Part {
  readonly key: OverviewTab;
  readonly text: string;
  readonly part: JSX.Element;
}

/** The parts of an overview (`?del=`); what is not open is neither read nor drawn. */
export function OverviewTabs({ overview, followup, table, tab, isLive }: OverviewTabsProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const tables = useOverviewTables(overview);
  const headingId = useStableId('groups');
  const { scope, isParticipant, groups } = overview;
  const read = followup.kind === 'loaded' ? followup.value : null;
  const groupsPart = (
    <Section heading={strings.groups.heading} id={headingId}>
      <GroupTable table={table} regions={scope.kind === 'region' ? [] : regionsOfPlaces(groups)} labelledBy={headingId} />
      <TableFiles about={scope.name} what={strings.groups.heading} table={() => tables.groups(table.shown)} />
    </Section>
  );
  const obligationsPart = (
    <>
      {followup.kind === 'loading' && <Skeleton lines={[50, 70, 60, 70]} />}
      {followup.kind === 'failed' && <FailureMessage failure={followup.failure} onRetry={followup.retry} />}
      {read && <Obligations overview={overview} followup={read} tables={tables} />}
    </>
  );
  const fairnessPart = (
    <React.Suspense fallback={<Skeleton lines={[70, 40, 90, 90, 90]} />}>
      <Fairness healthcareRegion={scope.healthcareRegion} />
    </React.Suspense>
  );
  const oversightPart = (
    <>
      <Oversight overview={overview} isLive={isLive} />
      {isLive && isParticipant && scope.kind === 'healthcareRegion' && (
        <React.Suspense fallback={<Skeleton lines={[40, 60, 60]} />}>
          <SnapshotPanel healthcareRegion={scope.key} />
        </React.Suspense>
      )}
    </>
  );
  const parts: readonly Part[] = [
    { key: 'grupper', text: strings.tabs.groups, part: groupsPart },
    { key: 'perioder', text: strings.tabs.terms, part: <Terms overview={overview} tables={tables} /> },
    ...(isParticipant ? [{ key: 'ataganden', text: strings.tabs.obligations, part: obligationsPart } as const] : []),
    { key: 'uppdrag', text: strings.tabs.mandates, part: <Mandates overview={overview} tables={tables} onFollow={tab.showGroups} /> },
    ...(isLive ? [{ key: 'rattvisa', text: strings.tabs.fairness, part: fairnessPart } as const] : []),
    { key: 'utveckling', text: strings.tabs.years, part: <Years overview={overview} followup={read} tables={tables} /> },
    ...(scope.kind === 'region' ? [] : [{ key: 'uppfoljning', text: strings.tabs.oversight, part: oversightPart } as const])
  ];
  const shown = parts.some(({ key }) => key === tab.shown) ? tab.shown : 'grupper';
  return (
    <div ref={tab.place} className={styles.section}>
      <Pivot selectedKey={shown} onLinkClick={(item) => tab.show((item?.props.itemKey ?? 'grupper') as OverviewTab)} styles={wrappingTabs}>
        {parts.map(({ key, text, part }) => (
          <PivotItem key={key} itemKey={key} headerText={text}>
            <div className={styles.panel}>{part}</div>
          </PivotItem>
        ))}
      </Pivot>
    </div>
  );
}
