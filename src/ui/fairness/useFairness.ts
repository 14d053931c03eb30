import * as React from 'react';
import type { Fairness, FairnessMeasure, ShareKind } from '../../domain/fairness/fairness';
import type { FairnessSentence } from '../../domain/fairness/fairnessSentence';
import { fairnessSentence } from '../../domain/fairness/fairnessSentence';
import { measureFairness } from '../../domain/fairness/measureFairness';
import type { LoadedBasis } from './useFairnessBasis';
import { yearOf } from './useFairnessBasis';

export interface FairnessChoice {
  readonly from: number;
  readonly to: number;
  readonly shareKind: ShareKind;
  readonly measure: FairnessMeasure | 'all';
  readonly healthcareRegion: string;
}

export interface FairnessState {
  readonly choice: FairnessChoice;
  readonly choose: (change: Partial<FairnessChoice>) => void;
  readonly fairness: Fairness;
  readonly sentence: FairnessSentence;
}

const yearsAtFirst = 4;

/** What has been chosen to see, and what comes out. A first year after the last moves the other with it. */
export function useFairness({ facts, inhabitants, today }: LoadedBasis, healthcareRegion: string): FairnessState {
  const [choice, setChoice] = React.useState<FairnessChoice>({
    from: yearOf(today) - yearsAtFirst,
    to: yearOf(today),
    shareKind: 'equal',
    measure: 'all',
    healthcareRegion
  });
  const choose = (change: Partial<FairnessChoice>): void => {
    const next = { ...choice, ...change };
    const [from, to] = change.to === undefined ? [next.from, Math.max(next.from, next.to)] : [Math.min(next.from, next.to), next.to];
    setChoice({ ...next, from, to });
  };
  const fairness = React.useMemo(
    () =>
      measureFairness(facts, {
        // What is still to come has not been borne.
        period: { from: `${choice.from}-01-01`, to: choice.to === yearOf(today) ? today : `${choice.to}-12-31` },
        shareKind: choice.shareKind,
        healthcareRegion: choice.healthcareRegion,
        inhabitants
      }),
    [facts, inhabitants, today, choice.from, choice.to, choice.shareKind, choice.healthcareRegion]
  );
  return { choice, choose, fairness, sentence: fairnessSentence(fairness, choice.measure === 'all' ? undefined : [choice.measure]) };
}
