import * as React from 'react';
import type { LateObligation } from '../../application/followup/lateOf';
import { followupStrings } from '../../loc/followup/strings';
import { obligationName } from '../followup/obligationName';
import { ObligationSentence } from '../followup/ObligationSentence';
import { useStandingSentence } from '../followup/useStandingSentence';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { useLateStyles } from './Late.styles';
import type { LateRowsProps } from './LateRows';

export interface LateRowProps extends Pick<LateRowsProps, 'onOpen'> {
  readonly late: LateObligation;
}

/** Whose it is and what is late, which leads to the obligation there; since when, and the sentence of the mandate. */
export function LateRow({ late, onOpen }: LateRowProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useLateStyles();
  const how = useStandingSentence(late);
  const { group, obligation, standing } = late;
  const what = obligationName(obligation, standing, language);
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        <button type="button" className={styles.link} onClick={() => onOpen(group.key, obligation.key)}>
          {`${group.name}: ${what}`}
        </button>
      </p>
      <p className={styles.how}>{how}</p>
      {obligation.receiver !== '' && <p className={styles.how}>{strings.receiver(obligation.receiver)}</p>}
      <ObligationSentence obligation={obligation} what={`${what}, ${group.name}`} />
    </li>
  );
}
