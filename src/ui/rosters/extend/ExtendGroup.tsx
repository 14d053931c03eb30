import * as React from 'react';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { DateField } from '../change/DateField';
import { DecisionOfGroup } from '../close/DecisionOfGroup';
import { GroupDecisionForm } from '../close/GroupDecisionForm';
import type { GroupFactsProps } from '../facts/GroupFacts';
import { useExtendGroup } from './useExtendGroup';

export interface ExtendGroupProps extends GroupFactsProps {
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Lets a group that was limited in time go on, by a decision. */
export function ExtendGroup(props: ExtendGroupProps): JSX.Element {
  const { extend: strings } = useStrings(groupLifeStrings);
  const decision = useExtendGroup(props);
  const { draft, edit } = decision;
  return (
    <GroupDecisionForm heading={strings.heading(props.group.name)} intro={strings.intro} words={strings} decision={decision} onClose={props.onClose}>
      {!draft.isPermanent && <DateField label={strings.until} value={draft.until} onChange={(until) => edit({ until })} />}
      <TickBox label={strings.permanent} checked={draft.isPermanent} onChange={(isPermanent) => edit({ isPermanent })} />
      <DecisionOfGroup dateLabel={strings.date} decision={draft} onEdit={edit} />
    </GroupDecisionForm>
  );
}
