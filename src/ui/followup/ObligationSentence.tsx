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
}

/** The sentence of the mandate in force: to look at in place, and one click away where it stands. */
export function ObligationSentence({ obligation, what }: ObligationSentenceProps): JSX.Element {
  const strings = useStrings(followupStrings);
  const styles = useObligationsStyles();
  const { groupRoomPage } = usePages();
  return (
    <div className={styles.sentence}>
      <details>
        <summary aria-label={strings.sentenceOf(what)}>{strings.sentence}</summary>
        <q lang="sv">{obligation.sentence}</q>
      </details>
      {groupRoomPage !== '' && (
        <Link
          underline
          href={pageAddress(groupRoomPage, { grupp: obligation.groupKey, [obligationParameter]: obligation.key })}
          aria-label={strings.readInMandateNamed(what)}
        >
          {strings.readInMandate}
        </Link>
      )}
    </div>
  );
}
