import * as React from 'react';
import type { StoredReport } from '../../application/ports/groupReports';
import type { ListedDocument } from '../../domain/report/listedDocuments';
import { reportsStrings } from '../../loc/reports/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import type { DocumentListProps } from './DocumentList';
import { useDocumentsStyles } from './Documents.styles';
import { NotesElsewhere } from './NotesElsewhere';
import { useNameOfDocument } from './useNameOfDocument';
import { useStandingOfReport } from './useStandingOfReport';

export interface DocumentRowProps extends Pick<DocumentListProps, 'mayWrite' | 'onOpen'> {
  readonly document: ListedDocument<StoredReport>;
}

/** A document, how it stands with it, and for notes that are kept in another place the way there. */
export function DocumentRow({ document, mayWrite, onOpen }: DocumentRowProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  const styles = useDocumentsStyles();
  const nameOf = useNameOfDocument();
  const standingOf = useStandingOfReport();
  const { report, meeting, dueOn } = document;
  const isElsewhere = (meeting?.notesLink ?? '') !== '';
  const isOnlyThere = isElsewhere && report === null;
  const open = (text: string, name?: string): JSX.Element => (
    <button type="button" className={styles.link} aria-label={name} onClick={() => onOpen(document)}>
      {text}
    </button>
  );
  const parts = [
    isOnlyThere ? '' : standingOf(report),
    isElsewhere ? (isOnlyThere ? strings.elsewhere : strings.alsoElsewhere) : '',
    dueOn === '' ? '' : strings.dueBy(formatDate(dueOn, language))
  ];
  return (
    <li className={styles.row}>
      {isOnlyThere ? <span>{nameOf(document)}</span> : open(nameOf(document))}
      <p className={styles.standing}>
        {parts.filter((part) => part !== '').join(' · ')} <NotesElsewhere meeting={meeting} />
        {isOnlyThere && mayWrite && meeting && <> · {open(strings.writeHere, strings.writeHereNamed(formatDate(meeting.date, language)))}</>}
      </p>
    </li>
  );
}
