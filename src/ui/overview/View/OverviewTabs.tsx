import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import { fetchedPart } from '../../../application/ports/fetchedPart';
import type { Table } from '../../../domain/tables/table';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStableId } from '../../components/useStableId';
import { FairnessTab } from '../../fairness/FairnessTab';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import { wrappingTabs } from '../../templates/wrappingTabs';
import { TableFiles } from '../DataTable/TableFiles';
import { GroupTable } from '../GroupTable/GroupTable';
import type { GroupTableState } from '../GroupTable/useGroupTable';
import { useOverviewStyles } from '../Overview.styles';
import { Section } from '../Section/Section';
import type { OverviewViewProps } from './OverviewView';
import { regionsOfPlaces } from './regionsOfPlaces';
import type { OverviewTab, OverviewTabState } from './useOverviewTab';

const lines = [50, 70, 60, 70];
const Terms = later(async () => (await import(/* webpackChunkName: 'overview-parts' */ '../Terms/Terms')).Terms, lines);
const Obligations = later(async () => (await import(/* webpackChunkName: 'overview-parts' */ '../Obligations/ObligationsRead')).ObligationsRead, lines);
const Mandates = later(async () => (await import(/* webpackChunkName: 'overview-parts' */ '../Mandates/Mandates')).Mandates, lines);
const Years = later(async () => (await import(/* webpackChunkName: 'overview-parts' */ '../Years/Years')).Years, lines);
const Oversight = later(async () => (await import(/* webpackChunkName: 'overview-parts' */ '../Oversight/Oversight')).Oversight, lines);
const SnapshotPanel = later(async () => (await import(/* webpackChunkName: 'snapshot-panel' */ '../../staffSnapshot/SnapshotPanel')).SnapshotPanel, [40, 60, 60]);

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
  const language = useLanguage();
  const headingId = useStableId('groups');
  const { scope, isParticipant, groups } = overview;
  const read = followup.kind === 'loaded' ? followup.value : null;
  const groupsTable = async (): Promise<Table> => {
    const { overviewTables } = await fetchedPart(import(/* webpackChunkName: 'overview-parts' */ '../overviewTables'));
    return overviewTables(overview, language).groups(table.shown);
  };
  const groupsPart = (
    <Section heading={strings.groups.heading} id={headingId}>
      <GroupTable table={table} regions={scope.kind === 'region' ? [] : regionsOfPlaces(groups)} labelledBy={headingId} />
      <TableFiles about={scope.name} what={strings.groups.heading} table={groupsTable} />
    </Section>
  );
  const oversightPart = (
    <>
      <Oversight overview={overview} isLive={isLive} />
      {isLive && isParticipant && scope.kind === 'healthcareRegion' && <SnapshotPanel healthcareRegion={scope.key} />}
    </>
  );
  const parts: readonly Part[] = [
    { key: 'grupper', text: strings.tabs.groups, part: groupsPart },
    { key: 'perioder', text: strings.tabs.terms, part: <Terms overview={overview} /> },
    ...(isParticipant ? [{ key: 'ataganden', text: strings.tabs.obligations, part: <Obligations overview={overview} followup={followup} /> } as const] : []),
    { key: 'uppdrag', text: strings.tabs.mandates, part: <Mandates overview={overview} onFollow={tab.showGroups} /> },
    ...(isLive ? [{ key: 'rattvisa', text: strings.tabs.fairness, part: <FairnessTab healthcareRegion={scope.healthcareRegion} level={3} /> } as const] : []),
    { key: 'utveckling', text: strings.tabs.years, part: <Years overview={overview} followup={read} /> },
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
