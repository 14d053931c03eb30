import * as React from 'react';
import { decisionsStrings } from '../../loc/decisions/strings';
import { useStrings } from '../language/useStrings';
import { useDecisionsStyles } from './Decisions.styles';

/** What a reader meets here: what there would be, and who can open it. */
export function NoAccess(): JSX.Element {
  const strings = useStrings(decisionsStrings).noAccess;
  const styles = useDecisionsStyles();
  return (
    <>
      <p className={styles.text}>{strings.why}</p>
      <p className={styles.text}>{strings.who}</p>
    </>
  );
}
