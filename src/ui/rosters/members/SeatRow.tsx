import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rulesOfGroup } from '../../../domain/composition/rulesOfGroup';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { memberStrings } from '../../../loc/members/strings';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import { useSeatWords } from '../useSeatWords';
import type { MembersProps } from './Members';
import { SeatHolder } from './SeatHolder';
import { useSeatRowStyles } from './SeatRow.styles';
import type { MembersState } from './useMembers';

const ChangeMember = later(async () => (await import(/* webpackChunkName: 'seat-forms' */ '../change/ChangeMember')).ChangeMember, [60, 40, 40]);
const SeatAbout = later(async () => (await import(/* webpackChunkName: 'seat-forms' */ '../history/SeatAbout')).SeatAbout, [60, 40, 40]);

export interface SeatRowProps extends Omit<MembersProps, 'onChanged'> {
  readonly story: SeatStory;
  readonly members: MembersState;
}

/** A seat: who sits there and for how long, or since when nobody does; and what may be done with it. */
export function SeatRow(props: SeatRowProps): JSX.Element {
  const { story, members, mayKeep, group, roster } = props;
  const strings = useStrings(memberStrings);
  const words = useSeatWords(group);
  const styles = useSeatRowStyles();
  const { seat, place } = story;
  const name = words.seatName(seat);
  const who = place.kind === 'held' ? place.person || name : name;
  const open = members.opening?.seatKey === seat.key ? members.opening.part : null;
  const toggleAbout = (): void => (open === 'about' ? members.close() : members.open({ seatKey: seat.key, part: 'about' }));
  const change = (): void => members.open({ seatKey: seat.key, part: 'change' });
  // A change that has begun is completed or taken back first.
  const isBegun = (roster.stored.get(seat.key)?.schedule?.pending ?? null) !== null;
  return (
    <li className={styles.row} data-seat={seat.key}>
      <div className={styles.line}>
        <SeatHolder group={group} story={story} people={roster.people} onPerson={props.onPerson} today={roster.today} isClearanceDemanded={rulesOfGroup(group, roster.rules)?.interestsDemanded ?? false} />
        <div className={styles.actions}>
          {mayKeep && !isBegun && open !== 'change' && (
            <DefaultButton
              text={place.kind === 'held' ? strings.change : strings.fill}
              ariaLabel={place.kind === 'held' ? strings.changeNamed(who) : strings.fillNamed(name)}
              onClick={change}
            />
          )}
          <ActionButton text={strings.about} ariaLabel={strings.aboutNamed(who)} aria-expanded={open === 'about'} onClick={toggleAbout} />
        </div>
      </div>
      {open === 'change' && <ChangeMember {...props} />}
      {open === 'about' && <SeatAbout {...props} />}
    </li>
  );
}
