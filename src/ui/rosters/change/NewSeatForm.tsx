import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import type { MembersState } from '../members/useMembers';

const SeatForm = later(async () => (await import(/* webpackChunkName: 'seat-forms' */ './SeatForm')).SeatForm, [60, 40, 40]);

export interface NewSeatFormProps {
  readonly group: Group;
  readonly members: MembersState;
}

/** The form of a seat more in the group, where one is being added. */
export function NewSeatForm({ group, members }: NewSeatFormProps): JSX.Element | null {
  const { change } = useStrings(rostersStrings);
  const { adding } = members;
  if (adding === null) return null;
  return (
    <div data-new-seat>
      <SeatForm
        key={adding.key}
        group={group}
        begin={adding.draft}
        label={change.seat.heading}
        saveText={adding.isToBeFilled ? change.seat.saveAndFill : change.seat.save}
        work={members.work}
        onClose={members.close}
        onSave={members.keepSeat}
      />
    </div>
  );
}
