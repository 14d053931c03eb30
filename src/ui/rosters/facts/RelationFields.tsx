import * as React from 'react';
import type { GroupRelations } from '../../../domain/roster/groupProfile';
import type { Group } from '../../../domain/roster/roster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { GroupPicker } from './GroupPicker';

export interface RelationFieldsProps {
  readonly relations: GroupRelations;
  readonly groups: readonly Group[];
  readonly onEdit: (change: Partial<GroupRelations>) => void;
}

/** Which bodies stand in which relation to a group. */
export function RelationFields({ relations, groups, onEdit }: RelationFieldsProps): JSX.Element {
  const { facts: strings } = useStrings(groupFactStrings);
  const one = (key: 'establishingBody' | 'chairAppointer' | 'mirror', none: string): JSX.Element => (
    <SelectField
      label={strings[key]}
      value={relations[key]}
      options={[{ value: '', text: none }, ...groupOptions(groups)]}
      onChange={(value) => onEdit({ [key]: value })}
    />
  );
  const many = (key: 'memberAppointers' | 'steers'): JSX.Element => (
    <GroupPicker label={strings[key]} groups={groups} chosen={relations[key]} onChange={(chosen) => onEdit({ [key]: chosen })} />
  );
  return (
    <>
      {one('establishingBody', strings.firstMandator)}
      {one('chairAppointer', strings.unsaid)}
      {many('memberAppointers')}
      {many('steers')}
      {one('mirror', strings.none)}
    </>
  );
}
