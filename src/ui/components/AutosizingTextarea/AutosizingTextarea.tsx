import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { useAutosize } from './useAutosize';
import { useTextFieldStyles } from './textField.styles';

export interface AutosizingTextareaProps
  extends Omit<React.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'lang' | 'spellCheck'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

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
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
