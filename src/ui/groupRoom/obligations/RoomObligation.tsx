import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { FollowedObligation } from '../../../application/followup/groupFollowup';
import { followupStrings } from '../../../loc/followup/strings';
import { obligationName } from '../../followup/obligationName';
import { ObligationSentence } from '../../followup/ObligationSentence';
import { useStandingSentence } from '../../followup/useStandingSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';

export interface RoomObligationProps {
  readonly followed: FollowedObligation;
  /** True when how it stands is told. */
  readonly isTold: boolean;
}

/** An obligation in short: what, and how it stands or to whom; its sentence of the mandate folded. */
export function RoomObligation({ followed, isTold }: RoomObligationProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useGroupRoomStyles();
  const { obligation, standing } = followed;
  const what = obligationName(obligation, standing, language);
  const how = useStandingSentence(followed);
  const receiver = obligation.receiver === '' ? '' : strings.receiver(obligation.receiver);
  const more = [isTold ? how : '', receiver].filter((part) => part !== '').join(' ');
  const link = standing.proofs[standing.proofs.length - 1]?.link ?? '';
  return (
    <li className={styles.row}>
      <p className={styles.what}>{what}</p>
      {more !== '' && <p className={styles.how}>{more}</p>}
      {isTold && link !== '' && (
        <p className={styles.how}>
          <Link href={link} underline target="_blank" rel="noreferrer" aria-label={strings.openDelivered(what)}>
            {strings.open}
          </Link>
        </p>
      )}
      <ObligationSentence obligation={obligation} what={what} page={window.location.pathname} />
    </li>
  );
}
