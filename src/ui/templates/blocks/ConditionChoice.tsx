import * as React from 'react';
import type { ChoiceField } from '../../../domain/template/field';
import type { SourceBlock } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';

export interface ConditionChoiceProps {
  readonly block: SourceBlock;
  readonly choices: readonly ChoiceField[];
  readonly onChange: (block: SourceBlock) => void;
}

/** When a block stands in the document: always, or on one answer to a choice. */
export function ConditionChoice({ block, choices, onChange }: ConditionChoiceProps): JSX.Element | null {
  const strings = useStrings(templatesStrings).editor;
  const offered = choices.filter((choice) => block.kind !== 'field' || block.field.key !== choice.key);
  if (offered.length === 0) {
    return null;
  }
  const words = (field: string, options: readonly string[]): string => JSON.stringify([field, ...options]);
  const held = block.when ? words(block.when.field, block.when.options) : '';
  const answers = offered.flatMap(({ key, guidance, options }) =>
    options.map((option) => ({ value: words(key, [option.key]), text: strings.onlyWhen(guidance.question || key, option.label || option.key) }))
  );
  // A condition on several answers is kept as it is until another is chosen.
  const kept = held === '' || answers.some(({ value }) => value === held) ? [] : [{ value: held, text: strings.onlyWhen(block.when?.field ?? '', block.when?.options.join(', ') ?? '') }];
  const change = (value: string): void => {
    const { when: _before, ...always } = block;
    if (value === '') {
      onChange(always as SourceBlock);
    } else {
      const [field, ...options] = JSON.parse(value) as [string, ...string[]];
      onChange({ ...block, when: { field, options } });
    }
  };
  return (
    <SelectField
      label={strings.condition}
      value={held}
      options={[{ value: '', text: strings.always }, ...kept, ...answers]}
      onChange={change}
    />
  );
}
