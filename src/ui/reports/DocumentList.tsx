import * as React from 'react';
import { listReports } from '../../application/reports/listReports';
import type { StoredReport } from '../../application/ports/groupReports';
import { reportKinds } from '../../domain/followup/groupReport';
import type { ReportKind } from '../../domain/followup/groupReport';
import type { ListedDocument } from '../../domain/report/listedDocuments';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { useDocumentsStyles } from './Documents.styles';
import { useNameOfDocument } from './useNameOfDocument';
import { useStandingOfReport } from './useStandingOfReport';

type Listed = ListedDocument<StoredReport>;

export interface DocumentListProps {
  readonly groupKey: string;
  readonly onOpen: (document: Listed) => void;
}

/** A group's documents by kind and period, and how it stands with each. */
export function DocumentList({ groupKey, onOpen }: DocumentListProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  const styles = useDocumentsStyles();
  const ports = usePorts();
  const nameOf = useNameOfDocument();
  const standingOf = useStandingOfReport();
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
            <li key={document.period} className={styles.row}>
              <button type="button" className={styles.link} onClick={() => onOpen(document)}>
                {nameOf(document)}
              </button>
              <p className={styles.standing}>
                {[standingOf(document.report), document.dueOn === '' ? '' : strings.dueBy(formatDate(document.dueOn, language))].filter((part) => part !== '').join(' · ')}
              </p>
            </li>
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
