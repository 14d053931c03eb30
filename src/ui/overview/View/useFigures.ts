import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import { overviewFigures } from '../../../domain/overview/overviewFigures';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import type { Figure } from '../Figures/Figures';

/** What a figure leads to. */
export type Followed = 'vacant' | 'ending' | 'late' | 'waiting' | 'inForce' | 'withoutMandate';

/** The overview in four numbers, each with a way to its list; a reader is told of mandates instead of work. */
export function useFigures(overview: Overview, followup: OverviewFollowup | null, onFollow: (followed: Followed) => void): readonly Figure[] {
  const { figures: strings } = useStrings(overviewStrings);
  // Kept while somebody searches in the table below.
  const numbers = React.useMemo(() => overviewFigures(overview, followup), [overview, followup]);
  const figure = (key: Followed, label: string): Figure => ({ key, number: numbers[key], label, onFollow: () => onFollow(key) });
  const waiting = overview.scope.kind === 'healthcareRegion' ? strings.waitingStaff : strings.waiting;
  return [
    figure('vacant', strings.vacancies(numbers.vacant)),
    figure('ending', strings.ending(numbers.ending)),
    ...(overview.isParticipant
      ? [figure('late', strings.late(numbers.late ?? 0)), figure('waiting', waiting)]
      : [figure('inForce', strings.inForce(numbers.inForce)), figure('withoutMandate', strings.missing(numbers.withoutMandate))])
  ];
}
