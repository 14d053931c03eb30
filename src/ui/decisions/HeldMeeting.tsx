import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { decisionsStrings } from '../../loc/decisions/strings';
import { useStrings } from '../language/useStrings';
import { fieldStyles } from './fieldStyles';

/** A field's value, and why it is wrong as a sentence. */
interface HeldField {
  readonly value: string;
  readonly error: string | undefined;
}

export interface HeldMeetingProps {
  readonly className: string;
  readonly isRequired: boolean;
  readonly meetingDate: HeldField;
  readonly paragraph: HeldField;
  readonly onChange: (change: { readonly meetingDate: string } | { readonly paragraph: string }) => void;
}

/** When a meeting was held, and the paragraph of its minutes. */
export function HeldMeeting({ className, isRequired, meetingDate, paragraph, onChange }: HeldMeetingProps): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  return (
    <>
      <TextField
        styles={fieldStyles}
        className={className}
        label={strings.meetingDate}
        type="date"
        required={isRequired}
        value={meetingDate.value}
        errorMessage={meetingDate.error}
        onChange={(_event, value) => onChange({ meetingDate: value ?? '' })}
      />
      <TextField
        styles={fieldStyles}
        className={className}
        label={strings.paragraph}
        required={isRequired}
        value={paragraph.value}
        errorMessage={paragraph.error}
        onChange={(_event, value) => onChange({ paragraph: value ?? '' })}
      />
    </>
  );
}
