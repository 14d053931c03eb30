import type { DecisionList } from '../../../application/approval/listDecisions';

/** What of the list is shown. */
export type CaseFilter = 'all' | 'overdue' | 'decide' | 'publish' | 'handedIn' | 'others';

/** As it stands in the page's address. */
export const filterValues: Readonly<Record<CaseFilter, string>> = {
  all: '',
  overdue: 'forsenat',
  decide: 'besluta',
  publish: 'publicera',
  handedIn: 'inlamnat',
  others: 'andra'
};

const filters = Object.keys(filterValues) as readonly CaseFilter[];

export const caseFilter = (value: string): CaseFilter => filters.find((filter) => filterValues[filter] === value) ?? 'all';

const shows = (filter: CaseFilter, ...parts: readonly CaseFilter[]): boolean => filter === 'all' || parts.includes(filter);

/** The list without what the filter leaves out. */
export function filtered(list: DecisionList, filter: CaseFilter): DecisionList {
  const bodies = shows(filter, 'decide', 'overdue') ? list.bodies : [];
  const late = bodies.map(({ body, cases }) => ({ body, cases: cases.filter(({ isOverdue }) => isOverdue) }));
  return {
    ...list,
    bodies: filter === 'overdue' ? late.filter(({ cases }) => cases.length > 0) : bodies,
    publication: shows(filter, 'publish') ? list.publication : [],
    handedIn: shows(filter, 'handedIn')
      ? list.handedIn
      : filter === 'overdue'
        ? list.handedIn.filter(({ answers }) => answers.some(({ isOverdue }) => isOverdue))
        : [],
    others: shows(filter, 'others') ? list.others : []
  };
}

/** How many cases the list holds. A case that waits for two of the user's bodies is two to decide. */
export const countOf = ({ bodies, publication, handedIn, others }: DecisionList): number =>
  bodies.reduce((sum, { cases }) => sum + cases.length, 0) + publication.length + handedIn.length + others.length;

/** The filters that show something, with how much, when there is more than one kind to choose between. */
export function filterCounts(list: DecisionList): readonly (readonly [CaseFilter, number])[] {
  const counts = filters.map((filter) => [filter, countOf(filtered(list, filter))] as const).filter(([, count]) => count > 0);
  return counts.length > 2 ? counts : [];
}
