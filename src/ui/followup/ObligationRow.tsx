import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { FollowedObligation } from '../../application/followup/groupFollowup';
import { followupStrings } from '../../loc/followup/strings';
import { importStrings } from '../../loc/import/strings';
import { useStrings } from '../language/useStrings';
import { AttestForm } from './AttestForm';
import { useObligationsStyles } from './Obligations.styles';
import type { ObligationListProps } from './ObligationList';
import { useStandingSentence } from './useStandingSentence';

export interface ObligationRowProps extends Omit<ObligationListProps, 'obligations'> {
  readonly followed: FollowedObligation;
}

/** An obligation: what it is about, how it stands, to whom, and the sentence of the mandate one click away. */
export function ObligationRow({ followed, mayAttest, isTold, onChanged }: ObligationRowProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const { obligationKinds } = useStrings(importStrings);
  const styles = useObligationsStyles();
  const [isAttesting, setAttesting] = React.useState(false);
  const { obligation, standing } = followed;
  const what = `${obligationKinds[obligation.kind]}${standing.period === null ? '' : ` ${standing.period.key}`}`;
  const how = useStandingSentence(followed);
  // Contact details are confirmed by a question of their own, and who sits in the group is shown by its roster.
  const isAttestable = standing.period !== null && ['due', 'overdue', 'notMeasurable'].includes(standing.state);
  return (
    <li className={styles.row}>
      <p className={styles.what}>{what}</p>
      {isTold && how !== '' && <p className={styles.how}>{how}</p>}
      {obligation.receiver !== '' && <p className={styles.how}>{strings.receiver(obligation.receiver)}</p>}
      <details className={styles.sentence}>
        <summary aria-label={strings.sentenceOf(what)}>{strings.sentence}</summary>
        <q lang="sv">{obligation.sentence}</q>
      </details>
      {mayAttest && isTold && isAttestable && !isAttesting && (
        <div className={styles.actions}>
          <DefaultButton text={strings.attest} ariaLabel={strings.attestNamed(what)} onClick={() => setAttesting(true)} />
        </div>
      )}
      {isAttesting && (
        <AttestForm
          obligation={obligation}
          period={standing.period?.key ?? ''}
          what={what}
          onClose={() => setAttesting(false)}
          onDone={() => {
            setAttesting(false);
            onChanged(strings.attestedNow);
          }}
        />
      )}
    </li>
  );
}
