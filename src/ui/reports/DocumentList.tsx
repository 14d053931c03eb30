import * as React from 'react';
import { listReports } from '../../application/reports/listReports';
import type { StoredReport } from '../../application/ports/groupReports';
import { reportKinds } from '../../domain/followup/groupReport';
import type { ReportKind } from '../../domain/followup/groupReport';
import type { ListedDocument } from '../../domain/report/listedDocuments';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { DocumentRow } from './DocumentRow';
import { useDocumentsStyles } from './Documents.styles';

type Listed = ListedDocument<StoredReport>;

export interface DocumentListProps {
  readonly groupKey: string;
  /** True for those who write for the group. */
  readonly mayWrite: boolean;
  readonly onOpen: (document: Listed) => void;
}

/** A group's documents by kind and period, and how it stands with each. */
export function DocumentList({ groupKey, mayWrite, onOpen }: DocumentListProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => listReports(ports, groupKey), [ports, groupKey]));
  if (loaded.kind === 'loading') return <Skeleton lines={[50, 30, 70, 60, 30, 70]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { documents, isTold } = loaded.value;
  if (!isTold) return <p className={styles.text}>{strings.notTold}</p>;
  const section = (kind: ReportKind): JSX.Element => {
    const own = documents.filter((document) => document.kind === kind);
    return (
      <section key={kind}>
        <h3 className={styles.heading}>{strings.kinds[kind]}</h3>
        {own.length === 0 && <p className={styles.text}>{strings.noNotes}</p>}
        <ul className={styles.list}>
          {own.map((document) => (
            <DocumentRow key={document.period} document={document} mayWrite={mayWrite} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      {reportKinds.map(section)}
    </>
  );
}
