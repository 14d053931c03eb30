import * as React from 'react';
import type { ChainProblem } from '../../../domain/approval/chainProblem';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly ChainProblem[];
  readonly nameOf: (key: string) => string;
}

/** What is wrong, in sentences that say what to do; nothing while all is well. */
export function ProblemList({ heading, problems, nameOf }: ProblemListProps): JSX.Element | null {
  const strings = useStrings(chainsStrings).steps;
  const styles = useChainsStyles();
  if (problems.length === 0) return null;
  const sentences = [...new Set(problems.map((problem) => strings.problem(problem, nameOf)))];
  return (
    <div className={styles.notice}>
      <p className={styles.text}>{heading}:</p>
      <ul className={styles.plainList}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
