import * as React from 'react';
import type { WordChange } from '../../../domain/comparison/comparison';
import { useChangesStyles } from './changes.styles';

/** Words with what is new underlined and what is gone struck through. */
export function MarkedWords({ words }: { readonly words: readonly WordChange[] }): JSX.Element {
  const styles = useChangesStyles();
  return (
    <>
      {words.map(({ kind, text }, place) => {
        switch (kind) {
          case 'inserted':
            return <ins key={place} className={styles.inserted}>{text}</ins>;
          case 'deleted':
            return <del key={place} className={styles.deleted}>{text}</del>;
          default:
            return <React.Fragment key={place}>{text}</React.Fragment>;
        }
      })}
    </>
  );
}
