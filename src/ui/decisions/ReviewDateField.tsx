import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { publicationStrings } from '../../loc/publication/strings';
import { useStrings } from '../language/useStrings';
import { fieldStyles } from './fieldStyles';

export interface ReviewDateFieldProps {
  readonly className: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** By when a text that is published is to be reviewed; may be left empty. */
export function ReviewDateField({ className, value, onChange }: ReviewDateFieldProps): JSX.Element {
  const { review } = useStrings(publicationStrings);
  return (
    <TextField
      styles={fieldStyles}
      className={className}
      label={review.optional}
      description={review.hint}
      type="date"
      value={value}
      onChange={(_event, typed) => onChange(typed ?? '')}
    />
  );
}
