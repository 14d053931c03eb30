import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Delivery } from '../../application/ports/groupReports';
import type { MandateDocument } from '../../domain/mandate/document';
import { readDelivered } from '../../domain/report/readReport';
import { reportsStrings } from '../../loc/reports/strings';
import { DocumentView } from '../components/DocumentView/DocumentView';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { DocumentOutputs } from './DocumentOutputs';
import { useDocumentsStyles } from './Documents.styles';
import { TellReceivers } from './TellReceivers';
import { useLinkedDocument } from './useLinkedDocument';

export interface DeliveredDocumentProps {
  readonly opened: OpenedReport;
  /** True while a newer version is being written. */
  readonly isChanged: boolean;
  readonly mayWrite: boolean;
  readonly justDelivered: boolean;
  readonly onWrite: () => void;
}

/** The text as it was delivered; a row that was damaged by hand reads as nothing. */
function documentOf({ content }: Delivery): MandateDocument | null {
  try {
    return readDelivered(content).document;
  } catch {
    return null;
  }
}

/** A document as it was delivered last, who delivered it when, and the versions before it. */
export function DeliveredDocument({ opened, isChanged, mayWrite, justDelivered, onWrite }: DeliveredDocumentProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  const styles = useDocumentsStyles();
  const latest = opened.deliveries[opened.deliveries.length - 1];
  const linked = useLinkedDocument(opened);
  const frozen = latest ? documentOf(latest) : null;
  const document = frozen && linked(frozen);
  if (!latest || !document) return <p className={styles.text}>{strings.missing}</p>;
  const dayOf = ({ delivered }: Delivery): string => swedishDay(new Date(delivered));
  const standing = strings[latest.state](formatDate(dayOf(latest), language), latest.deliveredTo);
  const earlier = opened.deliveries.slice(0, -1).reverse();
  return (
    <>
      <p className={styles.text}>
        {standing}. {strings.deliveredBy(latest.deliveredBy)}
      </p>
      {isChanged && <p className={styles.notice}>{strings.changedSince}</p>}
      {justDelivered && <TellReceivers opened={opened} title={document.title} />}
      <DocumentOutputs opened={opened} document={document} date={dayOf(latest)} standing={standing} />
      {mayWrite && <DefaultButton text={isChanged ? strings.continueDraft : strings.newVersion} onClick={onWrite} />}
      <div className={styles.read}>
        <DocumentView document={document} headingLevel={3} />
      </div>
      {earlier.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.olderVersions(earlier.length)}</summary>
          {earlier.map((delivery) => {
            const text = documentOf(delivery);
            return (
              <details key={delivery.number} className={styles.fold}>
                <summary>{strings.deliveredLine(delivery.number, formatDate(dayOf(delivery), language), delivery.deliveredBy)}</summary>
                {text && <DocumentView document={text} headingLevel={3} />}
              </details>
            );
          })}
        </details>
      )}
    </>
  );
}
