import type { Overview } from '../../domain/overview/overview';
import type { OverviewFollowup } from '../../domain/overview/overviewFollowup';
import { overviewStrings } from '../../loc/overview/strings';
import type { Language } from '../../loc/shared/language';
import { formatDate } from '../language/formatDate';
import type { Figure } from './Figures/Figures';
import { overviewTables } from './overviewTables';
import { printedOverview } from './printedOverview';
import type { TodoItems } from './Todo/useTodoItems';

/** What an overview shows, for paper. */
export interface OverviewPaper {
  readonly overview: Overview;
  readonly followup: OverviewFollowup | null;
  readonly figures: readonly Figure[];
  readonly todo: TodoItems;
}

/** All of an overview as a page to print, A4 standing: the figures, what is to be done, and the tables. */
export function overviewPaper({ overview, followup, figures, todo }: OverviewPaper, language: Language): string {
  const strings = overviewStrings[language];
  const tables = overviewTables(overview, language);
  const unmet = (followup?.obligations ?? []).filter(({ standing }) => standing.state === 'overdue' || standing.state === 'due');
  return printedOverview({
    title: overview.scope.name,
    about: strings.asOf(formatDate(overview.today, language)),
    language,
    figures: figures.flatMap(({ number, label }) => (number === null ? [] : [`${number} ${label}`])),
    todo: { heading: strings.todo.heading, sentences: todo.count === 0 ? [strings.todo.nothing] : todo.first(todo.count).map(({ sentence, explanation }) => `${sentence} ${explanation}`.trim()) },
    tables: [tables.groups(), tables.terms(), ...(unmet.length === 0 ? [] : [tables.obligations(unmet)]), tables.mandates(), tables.years(followup)],
    day: (date) => formatDate(date, language)
  });
}
