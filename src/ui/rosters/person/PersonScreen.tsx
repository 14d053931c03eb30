import * as React from 'react';
import type { HeldSeat } from '../../../application/rosters/heldSeats';
import { readPerson } from '../../../application/rosters/readPerson';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useRostersStyles } from '../Rosters.styles';
import { HeldSeatLine } from './HeldSeatLine';
import { JoinedPeople } from './JoinedPeople';

export interface PersonScreenProps {
  readonly personKey: string;
  readonly frame: RosterFrame;
  readonly onOpen: (groupKey: string) => void;
}

/** One person: the seats held now, to come and before, in every group that the reader may see. */
export function PersonScreen({ personKey, frame, onOpen }: PersonScreenProps): JSX.Element {
  const { person: strings, group } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => readPerson(ports, personKey), [ports, personKey]));
  const back = (
    <button type="button" className={styles.link} onClick={() => onOpen('')}>
      {group.all}
    </button>
  );
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  if (loaded.kind === 'loading') return <Skeleton lines={[30, 50, 60, 60, 60]} />;
  const { person, held } = loaded.value;
  if (person === null || person.name === '') {
    return (
      <>
        {back}
        <h2 className={styles.title}>{strings.notShown}</h2>
        <p className={styles.text}>{strings.notShownWhy}</p>
      </>
    );
  }
  const part = (heading: string, when: HeldSeat['when']): JSX.Element | null => {
    const seats = held.filter((one) => one.when === when);
    return seats.length === 0 ? null : (
      <section>
        <h3 className={styles.heading}>{heading}</h3>
        <ul className={styles.plainList}>
          {seats.map((one) => (
            <HeldSeatLine key={one.term.key} held={one} group={frame.groups.find(({ key }) => key === one.seat.groupKey)} name={frame.names.get(one.seat.groupKey)} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <>
      {back}
      <h2 className={styles.title}>{person.name}</h2>
      <p className={styles.text}>{[person.title, person.organisation, person.email].filter((fact) => fact !== '').join(' · ')}</p>
      {held.length === 0 && <p className={styles.text}>{strings.none}</p>}
      {part(strings.now, 'now')}
      {part(strings.coming, 'coming')}
      {part(strings.past, 'past')}
      <JoinedPeople standing={loaded.value} frame={frame} onChanged={loaded.reload} />
    </>
  );
}
