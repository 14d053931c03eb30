import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { listDecisions } from '../../../application/approval/listDecisions';
import { caseListStrings } from '../../../loc/caseList/strings';
import { verificationStrings } from '../../../loc/verification/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useDevice } from '../../device/useDevice';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { NewsList } from '../../notification/News/NewsList';
import { readNews } from '../../notification/News/useNews';
import { usePorts } from '../../ports/usePorts';
import { useDecisionsStyles } from '../Decisions.styles';
import { NoAccess } from '../NoAccess';
import { ReviewsAhead } from '../ReviewsAhead/ReviewsAhead';
import { Cases } from './Cases';
import type { CasesProps } from './Cases';
import { SilentReminders } from './SilentReminders';

export interface CaseListProps extends Omit<CasesProps, 'decisions'> {
  readonly onVerify: () => void;
}

export function CaseList({ onVerify, ...props }: CaseListProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const { verifySite } = useStrings(verificationStrings);
  const styles = useDecisionsStyles();
  const ports = usePorts();
  const { keep } = useDevice();
  // Together, so that nothing is pushed down afterwards.
  const load = React.useCallback(() => Promise.all([listDecisions(ports), readNews(ports, keep)]), [ports, keep]);
  const loaded = useLoaded(load);
  const [decisions, unread] = loaded.kind === 'loaded' ? loaded.value : [null, null];
  const participant = decisions === null || decisions.participant;
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 70, 55, 70, 55]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {unread && participant && <NewsList unread={unread} onOpen={props.onOpen} />}
      {decisions && participant && <Cases decisions={decisions} {...props} />}
      {decisions && participant && <ReviewsAhead onOpen={props.onOpen} />}
      {decisions && participant && (
        <p className={styles.onward}>
          <Link className={styles.way} onClick={onVerify}>
            {verifySite}
          </Link>
        </p>
      )}
      {participant && <SilentReminders />}
      {!participant && <NoAccess />}
    </>
  );
}
