import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import type { SeatWork } from './useSeatWork';

export interface WorkOutcomeProps {
  readonly work: SeatWork;
  readonly onRetry?: () => void;
}

/** Why what was tried did not come about: it cannot be, somebody was first, or the server could not. */
export function WorkOutcome({ work, onRetry }: WorkOutcomeProps): JSX.Element {
  const { change: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const [problem] = work.problems;
  return (
    <>
      {problem && <p role="alert">{strings.problems[problem.kind]}</p>}
      {work.overtaken !== '' && (
        <p role="alert" className={styles.notice}>
          {work.overtaken}
        </p>
      )}
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={onRetry} />}
    </>
  );
}
