import * as React from 'react';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useRostersStyles } from '../Rosters.styles';
import type { SeatWork } from './useSeatWork';

export interface WorkOutcomeProps {
  readonly work: SeatWork;
  readonly onRetry?: () => void;
}

/** Why what was tried did not come about: somebody was first, or the server could not. */
export function WorkOutcome({ work, onRetry }: WorkOutcomeProps): JSX.Element {
  const styles = useRostersStyles();
  return (
    <>
      {work.overtaken !== '' && (
        <p role="alert" className={styles.notice}>
          {work.overtaken}
        </p>
      )}
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={onRetry} />}
    </>
  );
}
