import * as React from 'react';
import { listDecisions } from '../../../application/approval/listDecisions';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';
import { NoAccess } from '../NoAccess';
import { Cases } from './Cases';

export interface CaseListProps {
  /** Mandate whose row takes the focus; empty for none. */
  readonly returnTo: string;
  readonly onOpen: (mandateKey: string) => void;
}

export function CaseList({ returnTo, onOpen }: CaseListProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = useDecisionsStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => listDecisions(ports), [ports]));
  const participant = loaded.kind !== 'loaded' || loaded.value.participant;
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 70, 55, 70, 55]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && participant && (
        <Cases decisions={loaded.value} returnTo={returnTo} onOpen={onOpen} />
      )}
      {!participant && <NoAccess />}
    </>
  );
}
