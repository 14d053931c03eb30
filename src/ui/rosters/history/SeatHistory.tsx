import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { changeMember } from '../../../application/rosters/changeMember';
import { newSeatChange } from '../../../domain/roster/newSeatChange';
import type { Term } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { SeatRowProps } from '../members/SeatRow';
import { TermLine } from './TermLine';
import { useSeatHistoryStyles } from './SeatHistory.styles';

/** Who is to sit on a seat, who does and who did, with who appointed them. */
export function SeatHistory({ story, roster, group, members, mayKeep }: SeatRowProps): JSX.Element {
  const { history: strings, change } = useStrings(rostersStrings);
  const words = useStrings(memberStrings);
  const styles = useSeatHistoryStyles();
  const ports = usePorts();
  const { identifiers } = ports;
  const { current, coming, past, seat } = story;
  const stored = roster.stored.get(seat.key);
  const nameOf = ({ personKey }: Term): string => roster.people.get(personKey)?.name || words.notShown;
  const withdraw = (term: Term): void => {
    if (!stored) return;
    const taken = newSeatChange({ key: identifiers.next(), withdraw: term.key });
    members.work.change(seat.key, () => changeMember(ports, stored, taken), change.end.withdrawn(nameOf(term)));
  };
  const lines = (heading: string, terms: readonly Term[], mayWithdraw = false): JSX.Element | null =>
    terms.length === 0 ? null : (
      <>
        <dt className={styles.when}>{heading}</dt>
        {terms.map((term) => (
          <dd key={term.key} className={styles.term}>
            <TermLine group={group} term={term} name={nameOf(term)} />
            {mayWithdraw && stored && (
              <ActionButton text={change.end.withdraw(nameOf(term))} disabled={members.work.isWorking} onClick={() => withdraw(term)} />
            )}
          </dd>
        ))}
      </>
    );
  return (
    <section aria-label={strings.heading}>
      <h4 className={styles.heading}>{strings.heading}</h4>
      {current === null && coming.length === 0 && past.length === 0 ? (
        <p className={styles.term}>{strings.nobody}</p>
      ) : (
        <dl className={styles.list}>
          {lines(strings.coming, coming, mayKeep)}
          {lines(strings.now, current === null ? [] : [current])}
          {lines(strings.earlier, past)}
        </dl>
      )}
    </section>
  );
}
