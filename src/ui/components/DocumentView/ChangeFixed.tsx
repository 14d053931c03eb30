import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useDocumentViewStyles } from './DocumentView.styles';

export interface ChangeFixedProps {
  readonly sectionKey: string;
  readonly heading: string;
  readonly onChange: (sectionKey: string) => void;
}

/** A quiet way from the document to changing fixed text: seen while the section is pointed at or has the focus. */
export function ChangeFixed({ sectionKey, heading, onChange }: ChangeFixedProps): JSX.Element {
  const strings = useStrings(sharedStrings).document;
  const language = useLanguage();
  const styles = useDocumentViewStyles();
  return (
    <button
      type="button"
      lang={language}
      className={styles.changeFixed}
      aria-label={heading === '' ? undefined : strings.changeFixedIn(heading)}
      onClick={() => onChange(sectionKey)}
    >
      {strings.changeFixed}
    </button>
  );
}
