import * as React from 'react';
import type { WordChange } from '../../../domain/comparison/comparison';
import { draftConflictStrings } from '../../../loc/draftConflict/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface ConflictTextProps {
  /** Whose text it is. */
  readonly heading: string;
  /** The text in pieces: what both have is `same`, all else stands only here. */
  readonly words: readonly WordChange[];
}

/** One of two texts; the words that stand only in it are underlined. */
export function ConflictText({ heading, words }: ConflictTextProps): JSX.Element {
  const strings = useStrings(draftConflictStrings);
  const styles = useEditorStyles();
  return (
    <section>
      <h6 className={styles.zoneHeading}>{heading}</h6>
      {words.length === 0 ? (
        <p>{strings.empty}</p>
      ) : (
        <p lang="sv" className={styles.conflictText}>
          {words.map(({ kind, text }, index) =>
            kind === 'same' ? <React.Fragment key={index}>{text}</React.Fragment> : <mark key={index}>{text}</mark>
          )}
        </p>
      )}
    </section>
  );
}
