import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { listDecisions } from '../../../application/approval/listDecisions';
import { caseListStrings } from '../../../loc/caseList/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useDevice } from '../../device/useDevice';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { NewsList } from '../../notification/News/NewsList';
import { keepSeen, seenOn } from '../../notification/News/useNews';
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
  const styles = useDecisionsStyles();
  const ports = usePorts();
  const { keep } = useDevice();
  const load = React.useCallback(async () => {
    const seenBy = seenOn(keep);
    const decisions = await listDecisions(ports, seenBy);
    const { news, participant } = decisions;
    if (participant && seenBy(news.login) === null) keepSeen(keep, news);
    return decisions;
  }, [ports, keep]);
  const loaded = useLoaded(load);
  const decisions = loaded.kind === 'loaded' ? loaded.value : null;
  const participant = decisions === null || decisions.participant;
  return (
    <>
      <h2 className={styles.title}>{strings.title}</h2>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 70, 55, 70, 55]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {decisions && participant && <NewsList news={decisions.news} onOpen={props.onOpen} />}
      {decisions && participant && <Cases decisions={decisions} {...props} />}
      {decisions && participant && <ReviewsAhead onOpen={props.onOpen} />}
      {decisions && participant && (
        <p className={styles.onward}>
          <Link className={styles.way} onClick={onVerify}>
            {strings.verifySite}
          </Link>
        </p>
      )}
      {participant && <SilentReminders />}
      {!participant && <NoAccess />}
    </>
  );
}
