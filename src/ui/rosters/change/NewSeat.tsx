import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { newSeat } from '../../../domain/roster/newSeat';
import { regionChoices } from '../../../domain/roster/regionChoices';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import { SeatForm } from './SeatForm';
import type { SeatWork } from './useSeatWork';

export interface NewSeatProps {
  readonly group: Group;
  readonly work: SeatWork;
}

/** A seat more in the group. It keeps its key until it is there, so that a repeat adds one. */
export function NewSeat({ group, work }: NewSeatProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const strings = change.seat;
  const styles = useRostersStyles();
  const { seatEditor, identifiers } = usePorts();
  const [key, setKey] = React.useState('');
  if (key === '') {
    return (
      <div className={styles.actions}>
        <DefaultButton text={strings.add} onClick={() => setKey(identifiers.next())} />
      </div>
    );
  }
  const begin = newSeat({ key, groupKey: group.key, regionKey: regionChoices(group)[0]?.key });
  return (
    <SeatForm
      group={group}
      begin={begin}
      label={strings.heading}
      saveText={strings.save}
      work={work}
      onClose={() => setKey('')}
      onSave={(draft) =>
        work.run(key, () => seatEditor.addSeat({ ...begin, ...draft }).then(() => setKey('')), strings.added)
      }
    />
  );
}
