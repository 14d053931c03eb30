import * as React from 'react';
import type { ReportAddress } from '../../application/reports/openReport';
import { openReport } from '../../application/reports/openReport';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { readDelivered, readReport } from '../../domain/report/readReport';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { DeliveredDocument } from './DeliveredDocument';
import { DraftReading } from './DraftReading';
import { useDocumentsStyles } from './Documents.styles';
import { NotesElsewhere } from './NotesElsewhere';
import { WriteDocument } from './WriteDocument';

export interface DocumentScreenProps extends ReportAddress {
  readonly mayWrite: boolean;
}

/** One of a group's documents: written by those who write for the group, read as it was delivered, or as a draft. */
export function DocumentScreen({ groupKey, kind, period, mayWrite }: DocumentScreenProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const ports = usePorts();
  const [isWriting, setWriting] = React.useState(false);
  const [said, say] = React.useState('');
  // A document that was taken from the server anew is written in anew.
  const [turn, setTurn] = React.useState(0);
  const loaded = useLoaded(
    React.useCallback(async () => {
      const [opened, isTold] = await Promise.all([openReport(ports, { groupKey, kind, period }), ports.session.isParticipant()]);
      const latest = opened.deliveries[opened.deliveries.length - 1];
      return { opened, isTold, isChanged: latest !== undefined && isOtherText(opened.draft.content, latest.content) };
    }, [ports, groupKey, kind, period, turn])
  );
  if (loaded.kind === 'loading') return <Skeleton lines={[60, 30, 80, 70, 40, 80]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { opened, isTold, isChanged } = loaded.value;
  if (!isTold) return <p className={styles.text}>{strings.notTold}</p>;
  const isDelivered = opened.deliveries.length > 0;
  const again = (sentence: string): void => {
    say(sentence);
    setWriting(false);
    setTurn(turn + 1);
  };
  return (
    <>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {!isDelivered && opened.meeting && opened.meeting.notesLink !== '' && (
        <p className={styles.notice}>
          {strings.heldElsewhere} <NotesElsewhere meeting={opened.meeting} />
        </p>
      )}
      {isDelivered && !isWriting && (
        <DeliveredDocument opened={opened} isChanged={isChanged} mayWrite={mayWrite} justDelivered={said === strings.deliveredNow} onWrite={() => setWriting(true)} />
      )}
      {!isDelivered && !mayWrite && <DraftReading opened={opened} />}
      {mayWrite && (!isDelivered || isWriting) && (
        <WriteDocument key={turn} opened={opened} onTakeTheirs={() => setTurn(turn + 1)} onDelivered={() => again(strings.deliveredNow)} />
      )}
    </>
  );
}

/** True when the draft says something else than what was delivered. */
function isOtherText(draft: string, delivered: string): boolean {
  try {
    return canonicalize(readDelivered(delivered).answers) !== canonicalize(readReport(draft).answers);
  } catch {
    return draft !== '';
  }
}
