import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { GroupObligation } from '../../domain/followup/obligation';
import { followupStrings } from '../../loc/followup/strings';
import { obligationParameter } from '../address/obligationParameter';
import { pageAddress } from '../address/pageAddress';
import { usePages } from '../address/usePages';
import { useStrings } from '../language/useStrings';
import { useObligationsStyles } from './Obligations.styles';

export interface ObligationSentenceProps {
  readonly obligation: GroupObligation;
  /** What the obligation is called, to tell the links of a list apart. */
  readonly what: string;
  /** Page where the mandate is read; the one that is set when absent. */
  readonly page?: string;
}

/** The sentence of the mandate in force: to look at in place, and one click away where it stands. */
export function ObligationSentence({ obligation, what, page }: ObligationSentenceProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const styles = useObligationsStyles();
  const { groupRoomPage } = usePages();
  const readOn = page ?? groupRoomPage;
  return (
    <div className={styles.sentence}>
      <details>
        <summary aria-label={strings.sentenceOf(what)}>{strings.sentence}</summary>
        <q lang="sv">{obligation.sentence}</q>
      </details>
      {readOn !== '' && (
        <Link
          underline
          href={pageAddress(readOn, { grupp: obligation.groupKey, [obligationParameter]: obligation.key })}
          aria-label={strings.readInMandateNamed(what)}
        >
          {strings.readInMandate}
        </Link>
      )}
    </div>
  );
}
