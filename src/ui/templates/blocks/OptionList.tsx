import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { removeAt } from '../../../domain/editing/removeAt';
import { replaceAt } from '../../../domain/editing/replaceAt';
import { keyFrom } from '../../../domain/template/editing/keyFrom';
import type { ChoiceOption } from '../../../domain/template/field';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { useFormStyles } from '../forms/forms.styles';
import { LongText } from '../forms/LongText';
import { TickBox } from '../forms/TickBox';

export interface OptionListProps {
  readonly options: readonly ChoiceOption[];
  readonly onChange: (options: readonly ChoiceOption[], topic: string) => void;
}

/** The options of a choice. */
export function OptionList({ options, onChange }: OptionListProps): JSX.Element {
  const strings = useStrings(templatesStrings).editor;
  const styles = useFormStyles();
  const add = (): void => {
    const key = keyFrom('val', options.map((option) => option.key));
    onChange([...options, { key, label: '', sentence: '', needsEndDate: false }], '');
  };
  return (
    <>
      {options.map((option, place) => {
        const change = (next: Partial<ChoiceOption>, topic: string): void =>
          onChange(replaceAt(options, place, { ...option, ...next }), topic);
        return (
          <fieldset key={option.key} className={styles.block}>
            <legend className={styles.legend}>{strings.option(place + 1)}</legend>
            <TextInput label={strings.optionLabel} value={option.label} onChange={(label) => change({ label }, `label ${place}`)} />
            <LongText
              label={strings.sentence}
              hint={option.needsEndDate ? strings.sentenceHint.choice : undefined}
              value={option.sentence}
              onChange={(sentence) => change({ sentence }, `sentence ${place}`)}
            />
            <TickBox label={strings.needsEndDate} checked={option.needsEndDate} onChange={(needsEndDate) => change({ needsEndDate }, '')} />
            <div className={styles.tools}>
              <ActionButton
                text={strings.remove}
                ariaLabel={`${strings.remove}: ${strings.option(place + 1)}`}
               
                onClick={() => onChange(removeAt(options, place), '')}
              />
            </div>
          </fieldset>
        );
      })}
      <div className={styles.tools}>
        <DefaultButton text={strings.addOption} onClick={add} />
      </div>
    </>
  );
}
