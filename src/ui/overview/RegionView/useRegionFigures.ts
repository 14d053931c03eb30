import type { GroupOverview } from '../../../application/overview/regionOverview';
import { countsAsEmpty } from '../../../domain/roster/countsAsEmpty';
import type { Place } from '../../../domain/roster/place';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import type { Figure } from '../Figures/Figures';
import { groupChoices } from '../GroupTable/groupChoices';
import type { GroupChoice } from '../GroupTable/groupChoices';

/** The region in four numbers; each leads to the groups it counts. */
export function useRegionFigures(
  rows: readonly GroupOverview[],
  onFollow: (choice: GroupChoice) => void
): readonly Figure[] {
  const { figures } = useStrings(overviewStrings);
  const places = (counts: (place: Place, row: GroupOverview) => boolean): number =>
    rows.reduce((sum, row) => sum + row.places.filter((place) => counts(place, row)).length, 0);
  const vacancies = places((place, { isClearanceDemanded }) => countsAsEmpty(place, isClearanceDemanded));
  const ending = places((place) => place.kind === 'held' && place.endsSoon);
  const inForce = rows.filter(groupChoices.ikraft).length;
  const missing = rows.length - inForce;
  const figure = (key: GroupChoice, number: number, label: string): Figure => ({
    key,
    number,
    label,
    onFollow: () => onFollow(key)
  });
  return [
    figure('vakanta', vacancies, figures.vacancies(vacancies)),
    figure('slutar', ending, figures.ending(ending)),
    figure('ikraft', inForce, figures.inForce(inForce)),
    figure('saknas', missing, figures.missing(missing))
  ];
}
