import type { OverviewObligation } from '../../../domain/overview/overviewFollowup';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

/** What obligations can be narrowed to, as it stands in the page's address. */
export const obligationChoices = ['forsenade', 'harnast', 'gjorda', 'alla'] as const;

export type ObligationChoice = (typeof obligationChoices)[number];

export const isChosen: Readonly<Record<ObligationChoice, (one: OverviewObligation) => boolean>> = {
  forsenade: ({ standing }) => standing.state === 'overdue',
  harnast: ({ standing }) => standing.state === 'due',
  gjorda: ({ standing }) => standing.state === 'met' || standing.state === 'attested',
  alla: () => true
};

export const obligationOrders = ['dag', 'grupp', 'mottagare'] as const;

export type ObligationOrder = (typeof obligationOrders)[number];

/** Obligations under a heading; one without a heading for all of them. */
export interface ObligationSet {
  readonly heading: string;
  readonly obligations: readonly OverviewObligation[];
}

/** The obligations by day as they come, or in sets by group or receiver in Swedish order; those without a receiver last. */
export function obligationSets(obligations: readonly OverviewObligation[], order: ObligationOrder, nameOf: (groupKey: string) => string, noReceiver: string): readonly ObligationSet[] {
  if (order === 'dag') return [{ heading: '', obligations }];
  const sets = new Map<string, OverviewObligation[]>();
  for (const one of obligations) {
    const heading = order === 'grupp' ? nameOf(one.groupKey) : one.obligation.receiver || noReceiver;
    sets.set(heading, [...(sets.get(heading) ?? []), one]);
  }
  return [...sets]
    .map(([heading, ofSet]) => ({ heading, obligations: ofSet }))
    .sort((one, other) => Number(one.heading === noReceiver) - Number(other.heading === noReceiver) || swedishOrder(one.heading, other.heading));
}
