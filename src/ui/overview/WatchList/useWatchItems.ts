import type { GroupOverview } from '../../../application/overview/regionOverview';
import type { Place } from '../../../domain/roster/place';
import { swedishOrder } from '../../../domain/roster/swedishOrder';
import { overviewStrings } from '../../../loc/overview/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useMandateLink } from '../useMandateLink';
import type { Pages } from '../useMandateLink';
import { usePlaceWords } from '../usePlaceWords';
import type { WatchItem } from './WatchItem';

type VacantPlace = Extract<Place, { kind: 'vacant' }>;

const never = '9999-12-31';

/** Vacant seats, the longest vacant first and those never filled last, then mandates that somebody has to act on. */
export function useWatchItems(regionName: string, rows: readonly GroupOverview[], pages: Pages): readonly WatchItem[] {
  const strings = useStrings(overviewStrings).watch;
  const { roleIn } = usePlaceWords();
  const language = useLanguage();
  const mandateLink = useMandateLink(pages);

  const vacancies = rows
    .flatMap((row) =>
      row.places
        .filter((place): place is VacantPlace => place.kind === 'vacant')
        .map((place) => ({ group: row.group, place }))
    )
    .sort((one, other) => swedishOrder(one.place.since || never, other.place.since || never))
    .map(({ group, place }): WatchItem => {
      const role = roleIn(place.seat, group);
      return {
        key: place.seat.key,
        sentence: place.since
          ? strings.vacancy(regionName, role, group.name, formatDate(place.since, language))
          : strings.vacancyAlways(regionName, role, group.name),
        explanation: place.seat.profession ? strings.vacancyFor(place.seat.profession.toLowerCase()) : '',
        link: null
      };
    });

  const cases = rows.flatMap((row): WatchItem[] => {
    const { workingState, mandateKey } = row.mandate;
    const sentence = strings.cases[workingState]?.(row.group.name);
    return sentence ? [{ key: mandateKey, sentence, explanation: '', link: mandateLink(row) }] : [];
  });

  return [...vacancies, ...cases];
}
