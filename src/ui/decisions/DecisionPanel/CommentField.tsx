import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { DecidingWords } from '../../../loc/decisions/svSeDeciding';
import { fieldStyles } from '../fieldStyles';
import { usePanelStyles } from '../Panel.styles';
import type { MeetingFieldsProps } from './MeetingFields';

export interface CommentFieldProps extends Pick<MeetingFieldsProps, 'panel' | 'errorOf' | 'isRequired'> {
  readonly words: DecidingWords;
}

/** What the body says about its decision; required where it does not approve. */
export function CommentField({ panel, words, isRequired, errorOf }: CommentFieldProps): JSX.Element {
  const styles = usePanelStyles();
  return (
    <TextField
      styles={fieldStyles}
      className={styles.comment}
      label={words.comment}
      description={words.hint}
      required={isRequired}
      multiline
      rows={isRequired ? 3 : 2}
      lang="sv"
      spellCheck
      value={panel.draft.comment}
      errorMessage={errorOf('comment')}
      onChange={(_event, value) => panel.change({ comment: value ?? '' })}
    />
  );
}
