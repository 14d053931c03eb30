import * as React from 'react';
import type { OverviewObligation } from '../../../domain/overview/overviewFollowup';
import { followupStrings } from '../../../loc/followup/strings';
import { obligationName } from '../../followup/obligationName';
import { ObligationSentence } from '../../followup/ObligationSentence';
import { useStandingSentence } from '../../followup/useStandingSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';
import { Leading } from '../Section/Leading';
import { useOverviewLinks } from '../useOverviewLinks';

export interface ObligationLineProps {
  readonly one: OverviewObligation;
  /** Name of its group. */
  readonly group: string;
}

/** Whose it is, what it is and how it stands, and the sentence of the mandate. */
export function ObligationLine({ one, group }: ObligationLineProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const links = useOverviewLinks();
  const how = useStandingSentence(one);
  const { obligation, standing } = one;
  const what = obligationName(obligation, standing, language);
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        <Leading href={links.obligation(obligation)}>{`${group}: ${what}`}</Leading>
      </p>
      {how !== '' && <p className={styles.how}>{how}</p>}
      {obligation.receiver !== '' && <p className={styles.how}>{strings.receiver(obligation.receiver)}</p>}
      <ObligationSentence obligation={obligation} what={`${what}, ${group}`} />
    </li>
  );
}
