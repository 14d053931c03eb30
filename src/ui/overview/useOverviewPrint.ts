import * as React from 'react';
import type { Overview } from '../../domain/overview/overview';
import type { OverviewFollowup } from '../../domain/overview/overviewFollowup';
import { overviewStrings } from '../../loc/overview/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { OutletContext } from '../output/OutletContext';
import type { Figure } from './Figures/Figures';
import { printedOverview } from './printedOverview';
import type { TodoItem } from './Todo/TodoItem';
import { useOverviewTables } from './useOverviewTables';

/** Prints all of an overview, A4 standing: the figures, what is to be done, and the tables. */
export function useOverviewPrint(overview: Overview, followup: OverviewFollowup | null, figures: readonly Figure[], todo: readonly TodoItem[]): () => void {
  const strings = useStrings(overviewStrings);
  const language = useLanguage();
  const outlet = React.useContext(OutletContext);
  const tables = useOverviewTables(overview);
  const unmet = (followup?.obligations ?? []).filter(({ standing }) => standing.state === 'overdue' || standing.state === 'due');
  return () =>
    outlet.print(
      printedOverview({
        title: overview.scope.name,
        about: strings.asOf(formatDate(overview.today, language)),
        language,
        figures: figures.flatMap(({ number, label }) => (number === null ? [] : [`${number} ${label}`])),
        todo: { heading: strings.todo.heading, sentences: todo.length === 0 ? [strings.todo.nothing] : todo.map(({ sentence, explanation }) => `${sentence} ${explanation}`.trim()) },
        tables: [tables.groups(), tables.terms(), ...(unmet.length === 0 ? [] : [tables.obligations(unmet)]), tables.mandates(), tables.years(followup)],
        day: (date) => formatDate(date, language)
      })
    );
}
