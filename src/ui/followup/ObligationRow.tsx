import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { FollowedObligation } from '../../application/followup/groupFollowup';
import { documentOfKind } from '../../domain/followup/listedKinds';
import { followupStrings } from '../../loc/followup/strings';
import { obligationParameter } from '../address/obligationParameter';
import { useArrival } from '../address/useArrival';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { AttestForm } from './AttestForm';
import { ChaseSwitch } from './ChaseSwitch';
import { DeliverForm } from './DeliverForm';
import { EarlierDeliveries } from './EarlierDeliveries';
import { useObligationsStyles } from './Obligations.styles';
import type { ObligationListProps } from './ObligationList';
import { obligationName } from './obligationName';
import { ObligationSentence } from './ObligationSentence';
import { useStandingSentence } from './useStandingSentence';

export interface ObligationRowProps extends Omit<ObligationListProps, 'obligations'> {
  readonly followed: FollowedObligation;
}

/** An obligation: what it is about, how it stands, to whom, and the sentence of the mandate one click away. */
export function ObligationRow({ followed, attestations, mayAttest, isTold, onChanged }: ObligationRowProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useObligationsStyles();
  const [open, setOpen] = React.useState<'attest' | 'deliver' | null>(null);
  const { obligation, standing } = followed;
  const what = obligationName(obligation, standing, language);
  const how = useStandingSentence(followed);
  const arrival = useArrival<HTMLLIElement>(obligationParameter, obligation.key);
  const link = standing.proofs[standing.proofs.length - 1]?.link ?? '';
  // Contact details are confirmed by a question of their own, and who sits in the group is shown by its roster.
  const isOpen = standing.period !== null && ['due', 'overdue', 'notMeasurable'].includes(standing.state);
  const isDelivered = documentOfKind[obligation.kind] !== undefined;
  const form = {
    obligation,
    period: standing.period?.key ?? '',
    what,
    onClose: () => setOpen(null),
    onDone: (said: string) => {
      setOpen(null);
      onChanged(said);
    }
  };
  return (
    <li {...arrival} className={styles.row}>
      <p className={styles.what}>{what}</p>
      {isTold && how !== '' && <p className={styles.how}>{how}</p>}
      {isTold && link !== '' && (
        <p className={styles.how}>
          <Link href={link} target="_blank" rel="noreferrer" aria-label={strings.openDelivered(what)}>
            {strings.open}
          </Link>
        </p>
      )}
      {isTold && <EarlierDeliveries obligation={obligation} attestations={attestations} period={standing.period?.key ?? ''} />}
      {obligation.receiver !== '' && <p className={styles.how}>{strings.receiver(obligation.receiver)}</p>}
      <ObligationSentence obligation={obligation} what={what} />
      {mayAttest && isTold && open === null && (
        <div className={styles.actions}>
          {isOpen && isDelivered && <DefaultButton text={strings.deliver} ariaLabel={strings.deliverNamed(what)} onClick={() => setOpen('deliver')} />}
          {isOpen && !isDelivered && <DefaultButton text={strings.attest} ariaLabel={strings.attestNamed(what)} onClick={() => setOpen('attest')} />}
          <ChaseSwitch followed={followed} what={what} onDone={onChanged} />
        </div>
      )}
      {open === 'attest' && <AttestForm {...form} />}
      {open === 'deliver' && <DeliverForm {...form} />}
    </li>
  );
}
