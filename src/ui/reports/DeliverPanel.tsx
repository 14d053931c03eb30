import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { ReportContent } from '../../domain/report/reportContent';
import { reportGaps } from '../../domain/report/reportGaps';
import { reportsStrings } from '../../loc/reports/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { RadioRow } from '../mandateEditor/fields/RadioRow';
import { TextInput } from '../mandateEditor/fields/TextInput';
import { usePorts } from '../ports/usePorts';
import { useDocumentsStyles } from './Documents.styles';
import type { Delivering } from './useDelivering';

export interface DeliverPanelProps {
  readonly opened: OpenedReport;
  readonly content: ReportContent;
  readonly delivering: Delivering;
  readonly onClose: () => void;
}

/** Delivers a document: how and to whom, what it means, or what must be filled in first. */
export function DeliverPanel({ opened, content, delivering, onClose }: DeliverPanelProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const language = useLanguage();
  const styles = useDocumentsStyles();
  const { clock } = usePorts();
  const { meeting, template, obligations } = opened;
  const gaps = reportGaps(template, content);
  const isEarly = meeting !== null && meeting.date > swedishDay(clock.now());
  const { way, to } = delivering;
  return (
    <section className={styles.panel}>
      <h4 className={styles.heading}>{strings.deliverHeading}</h4>
      {isEarly && <p className={styles.text}>{strings.deliverFuture(formatDate(meeting?.date ?? '', language))}</p>}
      {!isEarly && gaps.length > 0 && (
        <>
          <p className={styles.text}>{strings.gaps}</p>
          <ul lang="sv">
            {gaps.map(({ key, heading }) => (
              <li key={key}>{heading}</li>
            ))}
          </ul>
        </>
      )}
      {!isEarly && gaps.length === 0 && (
        <>
          <p className={styles.text}>
            {[strings.deliverWhat, obligations.length > 0 ? strings.deliverMeets : '', meeting?.state === 'planned' ? strings.deliverHolds : ''].filter((part) => part !== '').join(' ')}
          </p>
          <RadioRow
            legend={strings.way}
            options={[
              { key: 'delivered', label: strings.wayDelivered },
              { key: 'published', label: strings.wayPublished }
            ]}
            chosen={way}
            onChoose={delivering.setWay}
          />
          <TextInput label={way === 'delivered' ? strings.to : strings.where} value={to} onChange={delivering.setTo} />
          {delivering.failure !== null && <FailureMessage failure={delivering.failure} />}
        </>
      )}
      <div className={styles.actions}>
        {!isEarly && gaps.length === 0 && (
          <PrimaryButton disabled={delivering.isWorking} allowDisabledFocus onClick={delivering.run}>
            {delivering.isWorking ? strings.delivering : strings.deliver}
          </PrimaryButton>
        )}
        <DefaultButton text={strings.cancel} onClick={onClose} />
      </div>
    </section>
  );
}
