import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { joinPeople } from '../../../application/rosters/joinPeople';
import type { PersonStanding } from '../../../application/rosters/readPerson';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { separatePerson } from '../../../application/rosters/separatePerson';
import { peopleLike } from '../../../domain/roster/peopleLike';
import type { Person } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useAttempt } from '../../loading/useAttempt';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';

export interface JoinedPeopleProps {
  readonly standing: PersonStanding;
  readonly frame: RosterFrame;
  readonly onChanged: () => void;
}

/** Entries that are told as one person, and others that may be the same: for process support to join and to separate. */
export function JoinedPeople({ standing: { person, joined }, frame, onChanged }: JoinedPeopleProps): JSX.Element | null {
  const { person: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const ports = usePorts();
  const attempt = useAttempt();
  const { roster } = ports;
  const { keepsAll } = frame;
  const loaded = useLoaded(React.useCallback(async () => (keepsAll ? roster.everybody() : []), [roster, keepsAll]));
  if (person === null || !keepsAll) return null;
  const own = new Set([person.key, ...joined.map(({ key }) => key)]);
  const others = loaded.kind === 'loaded' ? peopleLike(loaded.value, person).filter(({ key }) => !own.has(key)) : [];
  const told = (other: Person): string => [other.name, other.title, other.organisation, other.email].filter((fact) => fact !== '').join(' · ');
  const act = (work: () => Promise<void>): void => attempt.attempt(() => work().then(onChanged));
  const line = (other: Person, text: string, work: () => Promise<void>): JSX.Element => (
    <li key={other.key} className={styles.row}>
      {told(other)}
      <div className={styles.actions}>
        <DefaultButton text={text} ariaLabel={`${text}: ${told(other)}`} disabled={attempt.isWorking} onClick={() => act(work)} />
      </div>
    </li>
  );
  return (
    <>
      {others.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.perhapsSame}</h3>
          <p className={styles.text}>{strings.perhapsSameWhy}</p>
          <ul className={styles.plainList}>{others.map((other) => line(other, strings.join, () => joinPeople(ports, other.key, person.key)))}</ul>
        </section>
      )}
      {joined.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.joined}</h3>
          <ul className={styles.plainList}>{joined.map((other) => line(other, strings.separate, () => separatePerson(ports, other.key)))}</ul>
        </section>
      )}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={onChanged} />}
    </>
  );
}
