import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { useAutosize } from './useAutosize';
import { useTextFieldStyles } from './textField.styles';

export interface AutosizingTextareaProps
  extends Omit<React.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'lang' | 'spellCheck'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** In pixels, as in textField.styles: what one row adds, and what stands around the rows. */
const lineHeight = 20;
const padding = 16;

/** Running text in Swedish with spell check, as tall as its text. */
export function AutosizingTextarea({ value, onChange, className, rows = 1, ...rest }: AutosizingTextareaProps): JSX.Element {
  const area = useAutosize(value);
  const styles = useTextFieldStyles();
  return (
    <textarea
      {...rest}
      ref={area}
      rows={rows}
      lang="sv"
      spellCheck={true}
      className={css(styles.area, className)}
      // A text area that follows its text forgets its number of rows.
      style={{ minHeight: rows * lineHeight + padding }}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
