import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { renderReport } from '../../domain/report/renderReport';
import { reportsStrings } from '../../loc/reports/strings';
import { DocumentView } from '../components/DocumentView/DocumentView';
import { formatDate } from '../language/formatDate';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { DocumentOutputs } from './DocumentOutputs';
import { useDocumentsStyles } from './Documents.styles';
import { useLinkedDocument } from './useLinkedDocument';

/** A draft for those who only read. */
export function DraftReading({ opened }: { readonly opened: OpenedReport }): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const { clock } = usePorts();
  const linked = useLinkedDocument(opened);
  if (opened.draft.version === '') {
    return (
      <>
        <p className={styles.text}>{strings.nobodyBegan}</p>
        <p className={styles.text}>{strings.onlyWriters}</p>
      </>
    );
  }
  const document = linked(renderReport(opened.template, opened.content));
  const today = swedishDay(clock.now());
  return (
    <>
      <p className={styles.text}>{strings.readDraft}</p>
      <DocumentOutputs opened={opened} document={document} date={today} standing={strings.draftStanding(formatDate(today, 'sv-SE'))} />
      <div className={styles.read}>
        <DocumentView document={document} headingLevel={3} />
      </div>
    </>
  );
}
