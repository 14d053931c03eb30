import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { blankProfile } from '../../../domain/roster/blankProfile';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import type { Loaded } from '../../loading/useLoaded';
import { wrappingTabs } from '../../templates/wrappingTabs';
import { YearWheelTab } from '../../yearWheel/YearWheelTab';
import type { FactsPart } from '../facts/FactsPart';
import { DocumentsTab } from '../../reports/DocumentsTab';
import { MembersTab } from '../members/MembersTab';
import { useRostersStyles } from '../Rosters.styles';
import { GroupHead } from './GroupHead';

const ObligationsTab = later(async () => (await import(/* webpackChunkName: 'group-obligations' */ '../../followup/ObligationsTab')).ObligationsTab, [50, 25, 70, 60, 25, 70]);
const GroupMeetings = later(async () => (await import(/* webpackChunkName: 'group-meetings' */ './GroupMeetings')).GroupMeetings, [50, 30, 70, 60, 30, 70]);
const GroupFacts = later(async () => (await import(/* webpackChunkName: 'group-facts' */ '../facts/GroupFacts')).GroupFacts, [40, 60, 50, 60, 50, 60]);

export interface GroupScreenProps {
  readonly groupKey: string;
  readonly frame: RosterFrame;
  readonly roster: Loaded<GroupRoster | null>;
  /** Opens another group; the list for an empty key. */
  readonly onOpen: (groupKey: string, part?: FactsPart) => void;
  /** Shows one person in all groups. */
  readonly onPerson: (personKey: string) => void;
  /** What is kept about the group has been changed: read it again. */
  readonly onGroupChanged: () => void;
}

/** One group: what it is, and tabs for who sits in it and what is kept about it (`?flik=`). */
export function GroupScreen({ groupKey, frame, roster, onOpen, onPerson, onGroupChanged }: GroupScreenProps): JSX.Element {
  const strings = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const [tab, setTab] = useAddressParameter('flik', 'ledamoter');
  const [part, setPart] = useAddressParameter('gor');
  const group = frame.groups.find(({ key }) => key === groupKey);
  const back = (
    <button type="button" className={styles.link} onClick={() => onOpen('')}>
      {strings.group.all}
    </button>
  );
  if (!group) {
    return (
      <>
        <h2 className={styles.title}>{strings.title}</h2>
        <p className={styles.text}>{strings.group.missing}</p>
        {back}
      </>
    );
  }
  const profile = frame.profiles.get(groupKey) ?? blankProfile(groupKey);
  const mayKeep = profile.closing === null && (frame.keepsAll || frame.writesFor.includes(groupKey));
  const openPart = (next: FactsPart | ''): void => {
    if (next !== '') setTab('uppgifter', 'push');
    setPart(next, 'replace');
  };
  return (
    <>
      {back}
      <GroupHead group={group} profile={profile} frame={frame} mayKeep={mayKeep} isClosing={frame.keepsAll && part === 'avsluta'} onPart={frame.keepsAll && part === '' ? openPart : null} />
      <Pivot selectedKey={tab} onLinkClick={(item) => setTab(item?.props.itemKey ?? 'ledamoter', 'push')} styles={wrappingTabs}>
        <PivotItem itemKey="ledamoter" headerText={strings.tabs.members}>
          <div className={styles.panel}>
            <MembersTab group={group} profile={profile} frame={frame} loaded={roster} mayKeep={mayKeep} onPart={openPart} onOpen={onOpen} onPerson={onPerson} />
          </div>
        </PivotItem>
        <PivotItem itemKey="ataganden" headerText={strings.tabs.obligations}>
          <div className={styles.panel}>
            <ObligationsTab group={group} frame={frame} roster={roster} mayAttest={mayKeep} />
          </div>
        </PivotItem>
        <PivotItem itemKey="moten" headerText={strings.tabs.meetings}>
          <div className={styles.panel}>
            <GroupMeetings group={group} roster={roster} mayWrite={mayKeep} />
          </div>
        </PivotItem>
        <PivotItem itemKey="dokument" headerText={strings.tabs.documents}>
          <div className={styles.panel}>
            <DocumentsTab groupKey={groupKey} mayWrite={mayKeep} />
          </div>
        </PivotItem>
        <PivotItem itemKey="aret" headerText={strings.tabs.year}>
          <div className={styles.panel}>
            <YearWheelTab group={group} />
          </div>
        </PivotItem>
        <PivotItem itemKey="uppgifter" headerText={strings.tabs.facts}>
          <div className={styles.panel}>
            <GroupFacts
              group={group}
              profile={profile}
              frame={frame}
              roster={roster.kind === 'loaded' ? roster.value : null}
              mayNote={mayKeep}
              onChanged={onGroupChanged}
              part={part}
              onPart={openPart}
              onOpen={onOpen}
            />
          </div>
        </PivotItem>
      </Pivot>
    </>
  );
}
