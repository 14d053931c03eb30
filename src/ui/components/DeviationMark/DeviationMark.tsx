import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { useLanguage } from '../../language/useLanguage';
import { useDeviationMarkStyles } from './DeviationMark.styles';

export interface DeviationMarkProps {
  /** How the mandate departs from its template there. */
  readonly kind: 'changed' | 'added' | 'omitted';
  readonly children: React.ReactNode;
}

/** A thin line beside text that departs from the template, and the word for how. */
export function DeviationMark({ kind, children }: DeviationMarkProps): JSX.Element {
  const strings = useStrings(sharedStrings).document.deviations;
  const language = useLanguage();
  const styles = useDeviationMarkStyles();
  return (
    <div className={styles.mark}>
      <span lang={language} className={styles.word}>
        {strings[kind]}
      </span>
      {children}
    </div>
  );
}
