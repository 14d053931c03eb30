import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { StoredAttestation } from '../../domain/followup/attestation';
import { deliveriesOf } from '../../domain/followup/deliveriesOf';
import type { GroupObligation } from '../../domain/followup/obligation';
import { followupStrings } from '../../loc/followup/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { obligationName } from './obligationName';
import { useObligationsStyles } from './Obligations.styles';

export interface EarlierDeliveriesProps {
  readonly obligation: GroupObligation;
  readonly attestations: readonly StoredAttestation[];
  /** Key of the period that is told already. */
  readonly period: string;
}

/** What has been delivered for other periods; nothing where nothing has. */
export function EarlierDeliveries({ obligation, attestations, period }: EarlierDeliveriesProps): JSX.Element | null {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useObligationsStyles();
  const earlier = deliveriesOf(obligation, attestations).filter((delivery) => delivery.period !== period);
  if (earlier.length === 0) return null;
  return (
    <details className={styles.sentence}>
      <summary>{strings.earlierDeliveries(earlier.length)}</summary>
      <ul>
        {earlier.map(({ key, period: about, by, deliveredOn, link, remark }) => {
          const what = obligationName(obligation, { period: { key: about, from: about, to: about } }, language);
          return (
            <li key={key}>
              {`${what}: ${strings.delivered(by, formatDate(deliveredOn, language))} ${remark} `}
              {link !== '' && (
                <Link href={link} target="_blank" rel="noreferrer" aria-label={strings.openDelivered(what)}>
                  {strings.open}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
