import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { attendantsOn } from '../../domain/report/attendantsOn';
import { renderReport } from '../../domain/report/renderReport';
import { reportsStrings } from '../../loc/reports/strings';
import { DocumentView } from '../components/DocumentView/DocumentView';
import { formatDate } from '../language/formatDate';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { DeliverPanel } from './DeliverPanel';
import { DocumentOutputs } from './DocumentOutputs';
import { useDocumentsStyles } from './Documents.styles';
import { SaveLine } from './SaveLine';
import { SectionField } from './SectionField';
import { useDelivering } from './useDelivering';
import { useLinkedDocument } from './useLinkedDocument';
import { useReportSaver } from './useReportSaver';

export interface WriteDocumentProps {
  readonly opened: OpenedReport;
  readonly onTakeTheirs: () => void;
  readonly onDelivered: () => void;
}

/** A document being written: a section after the other, how it reads, and the way to deliver it. */
export function WriteDocument({ opened, onTakeTheirs, onDelivered }: WriteDocumentProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const { clock } = usePorts();
  const linked = useLinkedDocument(opened);
  const saver = useReportSaver(opened);
  const delivering = useDelivering(opened, saver, onDelivered);
  const [isDelivering, setDelivering] = React.useState(false);
  const { template, roster, promises, isMandator, deliveries } = opened;
  const content = saver.content();
  const today = swedishDay(clock.now());
  const suggestions = React.useMemo(
    () => ({
      members: [...new Set(attendantsOn(roster, today, template.roles).flatMap(({ name, role }) => (name === '' ? [role] : [name])))],
      promises
    }),
    [roster, today, template, promises]
  );
  const document = linked(renderReport(template, content));
  return (
    <div className={styles.form}>
      <h3 lang="sv" className={styles.heading}>
        {document.title}
      </h3>
      {deliveries.length > 0 && <p className={styles.text}>{strings.newVersionWhat}</p>}
      <SaveLine saver={saver} onTakeTheirs={onTakeTheirs} />
      {template.sections
        .filter(({ isForMandators }) => isForMandators !== true || isMandator)
        .map((section) => (
          <SectionField key={section.key} section={section} opened={opened} answers={content.answers} suggestions={suggestions} onChange={saver.change} />
        ))}
      {isDelivering ? (
        <DeliverPanel opened={opened} content={content} delivering={delivering} onClose={() => setDelivering(false)} />
      ) : (
        <PrimaryButton text={strings.deliver} onClick={() => setDelivering(true)} />
      )}
      <details className={styles.fold}>
        <summary>{strings.preview}</summary>
        <DocumentOutputs opened={opened} document={document} date={today} standing={strings.draftStanding(formatDate(today, 'sv-SE'))} />
        <DocumentView document={document} headingLevel={3} />
      </details>
    </div>
  );
}
