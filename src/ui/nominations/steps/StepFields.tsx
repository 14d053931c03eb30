import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { nominationStrings } from '../../../loc/nominations/strings';
import { useStrings } from '../../language/useStrings';
import { useNominationsStyles } from '../Nominations.styles';

type FieldName = keyof (typeof nominationStrings)['sv-SE']['fields'];

/** One field: a line, a day or some lines of text. */
export interface StepField<Name extends FieldName> {
  readonly name: Name;
  readonly kind?: 'date' | 'text';
  readonly required?: true;
  readonly at?: string;
}

export interface StepFieldsProps<Name extends FieldName> {
  readonly fields: readonly StepField<Name>[];
  /** What has been filled in, trimmed, is asked for by a press of a button. */
  readonly buttons: (given: Readonly<Record<Name, string>>) => readonly StepButton[];
}

export interface StepButton {
  readonly text: string;
  readonly isPrimary?: true;
  readonly onPress: () => void;
}

/** Fields and the buttons that send them. A press with a required field left empty says which. */
export function StepFields<Name extends FieldName>({ fields, buttons }: StepFieldsProps<Name>): JSX.Element {
  const strings = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const [given, setGiven] = React.useState<Readonly<Record<string, string>>>({});
  const [pressed, setPressed] = React.useState(false);
  const valueOf = ({ name, at = '' }: StepField<Name>): string => given[name] ?? at;
  const lacks = (field: StepField<Name>): boolean => field.required === true && valueOf(field).trim() === '';
  const all = Object.fromEntries(fields.map((field) => [field.name, valueOf(field).trim()])) as Record<Name, string>;
  const press = (onPress: () => void): void => {
    setPressed(true);
    if (!fields.some(lacks)) onPress();
  };
  return (
    <div className={styles.form}>
      <div className={styles.beside}>
        {fields.map((field) => (
          <TextField
            key={field.name}
            label={strings.fields[field.name]}
            type={field.kind === 'date' ? 'date' : 'text'}
            className={field.kind === 'text' ? styles.wide : undefined}
            multiline={field.kind === 'text'}
            maxLength={field.kind === 'text' ? 10_000 : 255}
            required={field.required}
            value={valueOf(field)}
            errorMessage={pressed && lacks(field) ? strings.missing(strings.fields[field.name]) : undefined}
            onChange={(_event, value) => setGiven({ ...given, [field.name]: value ?? '' })}
          />
        ))}
      </div>
      <div className={styles.actions}>
        {buttons(all).map(({ text, isPrimary, onPress }) => {
          const Button = isPrimary ? PrimaryButton : DefaultButton;
          return <Button key={text} text={text} onClick={() => press(onPress)} />;
        })}
      </div>
    </div>
  );
}
