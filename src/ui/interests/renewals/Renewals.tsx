import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { InterestsRead } from '../../../application/interests/readInterests';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import { RenewalRow } from './RenewalRow';

const shownAtFirst = 20;

/** Whose interests are not judged, or soon no longer, in the groups that demand it. */
export function Renewals({ read }: { readonly read: InterestsRead }): JSX.Element {
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const [shown, setShown] = React.useState(shownAtFirst);
  const { toRenew } = read;
  const hidden = toRenew.length - shown;
  return (
    <>
      <h3 className={styles.heading}>{strings.renewals(toRenew.length)}</h3>
      {toRenew.length === 0 && <p className={styles.text}>{strings.renewalsEmpty}</p>}
      <ul className={styles.plainList}>
        {toRenew.slice(0, shown).map((finding) => (
          <RenewalRow key={`${finding.term.groupKey} ${finding.term.key}`} finding={finding} read={read} />
        ))}
      </ul>
      {hidden > 0 && <DefaultButton text={strings.more(Math.min(hidden, shownAtFirst))} onClick={() => setShown(shown + shownAtFirst)} />}
    </>
  );
}
