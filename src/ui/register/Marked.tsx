import * as React from 'react';
import { makeStyles } from '@fluentui/react/lib/Theme';
import type { MarkedPiece } from '../../domain/register/markWords';

const useMarkedStyles = makeStyles((theme) => ({
  mark: {
    color: theme.semanticColors.messageText,
    backgroundColor: theme.semanticColors.warningBackground,
    textDecoration: 'underline',
    fontWeight: 600,
    // Where a person has chosen colours of their own, the one they have for what is marked.
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' }
  }
}));

/** A text with what somebody looks for marked: by colour, weight and a line. */
export function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }): JSX.Element {
  const styles = useMarkedStyles();
  return (
    <>
      {pieces.map(({ text, isMarked }, place) =>
        isMarked ? (
          <mark key={place} className={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        )
      )}
    </>
  );
}
