import type { GroupOverview } from '../../../application/overview/regionOverview';
import type { Place } from '../../../domain/roster/place';
import type { WorkingState } from '../../../domain/approval/caseState';
import { dashboardStrings } from '../../../loc/dashboard/strings';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useMandateLink } from '../useMandateLink';
import type { Pages } from '../useMandateLink';
import { usePlaceWords } from '../usePlaceWords';
import type { WatchItem } from './WatchItem';

type VacantPlace = Extract<Place, { kind: 'vacant' }>;

/** States in which somebody is waited for. */
const waiting: readonly WorkingState[] = ['consultation', 'endorsing', 'awaitingEstablishment', 'established'];

/** Vacant seats, the longest vacant first, then mandates that somebody has to act on. */
export function useWatchItems(regionName: string, rows: readonly GroupOverview[], pages: Pages): readonly WatchItem[] {
  const strings = useStrings(dashboardStrings).watch;
  const { workingStates } = useStrings(mandateStateStrings);
  const { roleIn } = usePlaceWords();
  const language = useLanguage();
  const mandateLink = useMandateLink(pages);

  const vacancies = rows
    .flatMap((row) =>
      row.places
        .filter((place): place is VacantPlace => place.kind === 'vacant')
        .map((place) => ({ group: row.group, place }))
    )
    .sort((one, other) => (one.place.since < other.place.since ? -1 : 1))
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
    const sentence =
      workingState === 'sentBack'
        ? strings.sentBack(row.group.name)
        : waiting.includes(workingState)
          ? strings.waiting(row.group.name, workingStates[workingState])
          : '';
    return sentence ? [{ key: mandateKey, sentence, explanation: '', link: mandateLink(row) }] : [];
  });

  return [...vacancies, ...cases];
}
