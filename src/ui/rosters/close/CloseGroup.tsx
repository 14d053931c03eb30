import * as React from 'react';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { ClosedGroupView } from './ClosedGroupView';
import { DecisionOfGroup } from './DecisionOfGroup';
import { GroupDecisionForm } from './GroupDecisionForm';
import { useCloseGroup } from './useCloseGroup';

export interface CloseGroupProps extends GroupFactsProps {
  readonly onClose: () => void;
}

/** Ends a group by a decision that has been made. It cannot be undone here, so it is confirmed. */
export function CloseGroup(props: CloseGroupProps): JSX.Element {
  const { group, onClose } = props;
  const { close: strings } = useStrings(groupLifeStrings).start;
  const { closed, ...decision } = useCloseGroup(props);
  const { draft, edit } = decision;
  if (closed) return <ClosedGroupView closed={closed} onRetry={decision.save} isWorking={decision.attempt.isWorking} />;
  return (
    <GroupDecisionForm heading={strings.heading(group.name)} intro={strings.intro} words={strings} decision={decision} onClose={onClose}>
      <DecisionOfGroup dateLabel={strings.date} decision={draft} onEdit={edit} />
      <TickBox label={strings.confirm} checked={draft.isConfirmed} onChange={(isConfirmed) => edit({ isConfirmed })} />
    </GroupDecisionForm>
  );
}
