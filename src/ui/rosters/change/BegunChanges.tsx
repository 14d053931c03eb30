import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { Group } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import { useSeatWords } from '../useSeatWords';
import type { SeatWork } from './useSeatWork';

export interface BegunChangesProps {
  readonly group: Group;
  readonly roster: GroupRoster;
  readonly work: SeatWork;
}

/** Changes that were cut short, to be completed or taken back by whoever sees them. */
export function BegunChanges({ group, roster, work }: BegunChangesProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const members = useStrings(memberStrings);
  const strings = change.begun;
  const language = useLanguage();
  const styles = useRostersStyles();
  const words = useSeatWords(group);
  const { seatEditor } = usePorts();
  const begun = [...roster.stored.values()].flatMap((stored) => {
    const pending = stored.schedule?.pending;
    return pending ? [{ stored, pending }] : [];
  });
  return (
    <>
      {begun.map(({ stored, pending }) => {
        const seat = words.seatName(stored.seat);
        const name = pending.person?.name || roster.people.get(pending.begin?.personKey ?? '')?.name || members.notShown;
        const sentence = pending.begin === null ? strings.other(seat) : strings.begins(seat, name);
        return (
          <div key={stored.seat.key} role="group" aria-label={sentence} className={styles.notice}>
            <p className={styles.text}>{sentence}</p>
            {stored.changedBy !== '' && <p className={styles.quiet}>{strings.by(stored.changedBy, formatDay(stored.changed, language))}</p>}
            <div className={styles.actions}>
              <PrimaryButton
                text={strings.complete}
                disabled={work.isWorking}
                onClick={() => work.run(stored.seat.key, () => seatEditor.completeChange(stored), strings.completed)}
              />
              <DefaultButton
                text={strings.cancel}
                disabled={work.isWorking}
                onClick={() => work.run(stored.seat.key, () => seatEditor.cancelChange(stored), strings.cancelled)}
              />
            </div>
          </div>
        );
      })}
    </>
  );
}
