import * as React from 'react';
import { earlierTextStrings } from '../../../loc/earlierTexts/strings';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import { usePublishedCaseStyles } from './PublishedCase.styles';

export interface EarlierTextsProps {
  readonly mandateKey: string;
  /** The text shown as the mandate: it is not listed. The newest when null. */
  readonly currentKey: string | null;
}

const EarlierTextsList = later(async () => (await import(/* webpackChunkName: 'earlier-texts' */ './EarlierTextsList')).EarlierTextsList, [60]);

/** Texts of the mandate that were in force before, each with its decision; readable by every reader. */
export function EarlierTexts(props: EarlierTextsProps): JSX.Element {
  const strings = useStrings(earlierTextStrings);
  const styles = usePublishedCaseStyles();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.fold}>{strings.heading}</summary>
      {isOpen && <EarlierTextsList {...props} />}
    </details>
  );
}
