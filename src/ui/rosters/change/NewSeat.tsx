import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { newSeat } from '../../../domain/roster/newSeat';
import { regionChoices } from '../../../domain/roster/regionChoices';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import type { NewSeatFormProps } from './NewSeatForm';
import { NewSeatForm } from './NewSeatForm';

/** Adds a seat more to the group. */
export function NewSeat({ group, members }: NewSeatFormProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const begin = (): void => {
    const { key: _key, groupKey: _groupKey, ...draft } = newSeat({ key: '', groupKey: group.key, regionKey: regionChoices(group)[0]?.key });
    members.add(draft, false);
  };
  return members.adding?.isToBeFilled === false ? (
    <NewSeatForm group={group} members={members} />
  ) : (
    <div className={styles.actions}>
      <DefaultButton text={change.seat.add} onClick={begin} />
    </div>
  );
}
