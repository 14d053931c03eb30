import * as React from 'react';
import type { Answers } from '../../../domain/mandate/answer';
import { differingKeys, mergeAnswers } from '../../../domain/mandate/mergeAnswers';
import type { MergeChoice } from '../../../domain/mandate/mergeAnswers';

export interface Conflict {
  /** Keys of the answers that differ. */
  readonly keys: readonly string[];
  /** What is chosen so far; mine where nothing is. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
  /** The section as it would stand. */
  readonly result: Answers;
  choose(key: string, choice: MergeChoice): void;
}

/** Two people's answers to one section, and the choice for each that differs. */
export function useConflict(mine: Answers, theirs: Answers): Conflict {
  const [choices, setChoices] = React.useState<Readonly<Record<string, MergeChoice>>>({});
  const keys = React.useMemo(() => differingKeys(mine, theirs), [mine, theirs]);
  return {
    keys,
    choices,
    result: mergeAnswers(mine, theirs, choices),
    choose: (key, choice) => setChoices({ ...choices, [key]: choice })
  };
}
