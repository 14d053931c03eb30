import type { FairnessMeasure } from './fairness';

/** What each party has borne, by measure and party. */
export type Amounts = Map<FairnessMeasure, Map<string, number>>;

export function addAmount(amounts: Amounts, measure: FairnessMeasure, party: string, amount: number): void {
  const ofMeasure = amounts.get(measure) ?? new Map<string, number>();
  ofMeasure.set(party, (ofMeasure.get(party) ?? 0) + amount);
  amounts.set(measure, ofMeasure);
}
