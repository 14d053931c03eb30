import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { ClosedGroupView } from '../close/ClosedGroupView';
import { DecisionOfGroup } from '../close/DecisionOfGroup';
import { GroupDecisionForm } from '../close/GroupDecisionForm';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { GroupPicker } from '../facts/GroupPicker';
import { useRostersStyles } from '../Rosters.styles';
import { MergePreviews } from './MergePreviews';
import { useMergeGroups } from './useMergeGroups';

export interface MergeGroupsProps extends GroupFactsProps {
  readonly onOpen: (groupKey: string) => void;
  readonly onClose: () => void;
}

/** Merges other groups into this one: what will happen is shown before it is done, and the history of all is there after. */
export function MergeGroups(props: MergeGroupsProps): JSX.Element {
  const { group, frame, onOpen, onClose } = props;
  const { merge: strings, start } = useStrings(groupLifeStrings);
  const styles = useRostersStyles();
  const { choices, closed, ...decision } = useMergeGroups(props);
  const { draft, edit, attempt, save } = decision;
  if (closed.length > 0) {
    return (
      <div role="status">
        <h3 className={styles.heading}>{strings.done(closed.length, group.name)}</h3>
        <p className={styles.text}>{strings.seatsNext(group.name)}</p>
        {closed.map((one) => (
          <div key={one.group.group.key}>
            <ClosedGroupView closed={one} onRetry={save} isWorking={attempt.isWorking} />
            <button type="button" className={styles.link} onClick={() => onOpen(one.group.group.key)}>
              {strings.history(one.group.group.name)}
            </button>
          </div>
        ))}
        <div className={styles.actions}>
          <DefaultButton text={strings.toMembers(group.name)} onClick={onClose} />
        </div>
      </div>
    );
  }
  return (
    <GroupDecisionForm heading={strings.heading(group.name)} intro={strings.intro(group.name)} words={strings} decision={decision} onClose={onClose}>
      <GroupPicker label={strings.groups} groups={choices} chosen={draft.merged} onChange={(merged) => edit({ merged })} />
      <DecisionOfGroup dateLabel={start.close.date} decision={draft} onEdit={edit} />
      <MergePreviews group={group} frame={frame} merged={draft.merged} date={draft.date} />
      <TickBox label={strings.confirm} checked={draft.isConfirmed} onChange={(isConfirmed) => edit({ isConfirmed })} />
    </GroupDecisionForm>
  );
}
