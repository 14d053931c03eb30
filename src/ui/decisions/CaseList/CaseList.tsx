import * as React from 'react';
import { listDecisions } from '../../../application/approval/listDecisions';
import { caseListStrings } from '../../../loc/caseList/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';
import { NoAccess } from '../NoAccess';
import { Cases } from './Cases';
import type { CasesProps } from './Cases';

export type CaseListProps = Omit<CasesProps, 'decisions'>;

export function CaseList(props: CaseListProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const styles = useDecisionsStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => listDecisions(ports), [ports]));
  const participant = loaded.kind !== 'loaded' || loaded.value.participant;
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 70, 55, 70, 55]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && participant && <Cases decisions={loaded.value} {...props} />}
      {!participant && <NoAccess />}
    </>
  );
}
