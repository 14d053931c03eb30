import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import * as React from 'react';
import { mainHealthcareRegion } from '../../domain/roster/mainHealthcareRegion';
import { rostersStrings } from '../../loc/rosters/strings';
import { obligationParameter } from '../address/obligationParameter';
import { useAddressParameter } from '../address/useAddressParameter';
import { FairnessTab } from '../fairness/FairnessTab';
import { InterestsLoading } from '../interests/InterestsLoading';
import { useStrings } from '../language/useStrings';
import { LateTab } from '../lateList/LateTab';
import { NominationsTab } from '../nominations/NominationsTab';
import { wrappingTabs } from '../templates/wrappingTabs';
import type { GroupChoiceProps } from './choice/GroupChoice';
import { GroupChoice } from './choice/GroupChoice';
import { useRostersStyles } from './Rosters.styles';

/** What concerns all groups: the groups themselves, who is proposed to them, and who has borne what (`?visa=`). */
export function AllGroups(props: GroupChoiceProps): JSX.Element {
  const { tabs } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const [shown, setShown] = useAddressParameter('visa', 'grupper');
  const [, setTab] = useAddressParameter('flik');
  const [, setObligation] = useAddressParameter(obligationParameter);
  const openObligation = (groupKey: string, obligationKey: string): void => {
    props.onOpen(groupKey);
    setTab('ataganden', 'replace');
    setObligation(obligationKey, 'replace');
  };
  return (
    <Pivot selectedKey={shown} onLinkClick={(item) => setShown(item?.props.itemKey ?? 'grupper', 'push')} styles={wrappingTabs}>
      <PivotItem itemKey="grupper" headerText={tabs.groups}>
        <div className={styles.panel}>
          <GroupChoice {...props} />
        </div>
      </PivotItem>
      <PivotItem itemKey="nomineringar" headerText={tabs.nominations}>
        <div className={styles.panel}>
          <NominationsTab />
        </div>
      </PivotItem>
      <PivotItem itemKey="jav" headerText={tabs.interests}>
        <div className={styles.panel}>
          <InterestsLoading />
        </div>
      </PivotItem>
      <PivotItem itemKey="rattvisa" headerText={tabs.fairness}>
        <div className={styles.panel}>
          <FairnessTab healthcareRegion={mainHealthcareRegion(props.frame.groups)} level={2} />
        </div>
      </PivotItem>
      <PivotItem itemKey="forsenat" headerText={tabs.late}>
        <div className={styles.panel}>
          <LateTab groups={props.frame.groups} onOpen={openObligation} />
        </div>
      </PivotItem>
    </Pivot>
  );
}
