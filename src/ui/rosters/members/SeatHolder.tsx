import * as React from 'react';
import type { IsoDate } from '../../../domain/mandate/answer';
import { regionNamed } from '../../../domain/roster/regionNamed';
import type { Group, Person } from '../../../domain/roster/roster';
import type { SeatStory } from '../../../domain/roster/seatStory';
import { memberStrings } from '../../../loc/members/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { useSeatWords } from '../useSeatWords';
import { InterestsLine } from './InterestsLine';
import { useSeatRowStyles } from './SeatRow.styles';

export interface SeatHolderProps {
  readonly group: Group;
  readonly story: SeatStory;
  readonly people: ReadonlyMap<string, Person>;
  /** Shows one person in all groups; names lead nowhere when null. */
  readonly onPerson: ((personKey: string) => void) | null;
  readonly today: IsoDate;
  /** True where the seat is active only when its holder's interests are cleared. */
  readonly isClearanceDemanded: boolean;
}

/** Who sits on a seat, as what, from when until when, whether the interests are cleared where they have to be, and who comes after. */
export function SeatHolder({ group, story, people, onPerson, today, isClearanceDemanded }: SeatHolderProps): JSX.Element {
  const strings = useStrings(memberStrings);
  const { link } = useRostersStyles();
  const language = useLanguage();
  const words = useSeatWords(group);
  const styles = useSeatRowStyles();
  const { seat, place, current, coming } = story;
  const person = current === null ? undefined : people.get(current.personKey);
  const nameOf = (personKey: string): string => people.get(personKey)?.name || strings.notShown;
  const isOutside = seat.regionKey === '';
  const facts = [
    place.kind === 'held' ? (isOutside ? words.seatName(seat) : words.roleOf(seat)) : '',
    seat.profession,
    person?.organisation === regionNamed(seat.regionKey) ? '' : (person?.organisation ?? ''),
    seat.votes ? '' : strings.withoutVote,
    seat.requirement === 'wished' ? strings.wished : ''
  ].filter((fact, at, all) => fact !== '' && all.indexOf(fact) === at);
  return (
    <div className={styles.holder}>
      {place.kind === 'vacant' ? (
        <p className={seat.requirement === 'wished' ? styles.name : styles.vacancy}>{words.vacancy(place)}</p>
      ) : (
        <p className={styles.name}>
          {place.person === '' || person === undefined ? (
            strings.notShown
          ) : onPerson === null ? (
            place.person
          ) : (
            <button type="button" className={link} title={strings.openPerson(place.person)} onClick={() => onPerson(person.key)}>
              {place.person}
            </button>
          )}
        </p>
      )}
      {facts.length > 0 && <p className={styles.more}>{facts.join(' · ')}</p>}
      {place.kind === 'held' && (
        <p className={styles.more}>
          {words.period(place)}
          {place.endsSoon && coming.length === 0 && <strong>{strings.endsSoon}</strong>}
        </p>
      )}
      {current !== null && isClearanceDemanded && <InterestsLine term={current} today={today} />}
      {coming.map((term) => (
        <p key={term.key} className={styles.more}>
          {strings.comes(nameOf(term.personKey), formatDate(term.from, language))}
        </p>
      ))}
    </div>
  );
}
