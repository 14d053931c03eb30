import * as React from 'react';
import { fieldKinds, fieldOfKind } from '../../../domain/template/editing/fieldOfKind';
import type { Field, Guidance } from '../../../domain/template/field';
import { templatesStrings } from '../../../loc/templates/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { LongText } from '../forms/LongText';
import { NumberInput } from '../forms/NumberInput';
import { TickBox } from '../forms/TickBox';
import { OptionList } from './OptionList';

export interface FieldFormProps {
  readonly field: Field;
  /** @param topic what was written in */
  readonly onChange: (field: Field, topic: string) => void;
}

const guidanceParts: readonly (keyof Guidance)[] = ['question', 'hint', 'placeholder', 'why', 'example'];

/** A question of the template: its kind, the guidance beside it, and what its kind needs. */
export function FieldForm({ field, onChange }: FieldFormProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const { editor, words } = strings;
  return (
    <>
      <SelectField
        label={editor.fieldKind}
        value={field.kind}
        options={fieldKinds.map((kind) => ({ value: kind, text: words.fields[kind] }))}
        onChange={(kind) => onChange(fieldOfKind(kind, field.key, field), '')}
      />
      {guidanceParts.map((part) => (
        <LongText
          key={part}
          label={editor[part]}
          value={field.guidance[part]}
          onChange={(text) => onChange({ ...field, guidance: { ...field.guidance, [part]: text } }, part)}
        />
      ))}
      {field.kind === 'choice' && <OptionList options={field.options} onChange={(options, topic) => onChange({ ...field, options }, topic)} />}
      {(field.kind === 'date' || field.kind === 'number') && (
        <LongText
          label={editor.sentence}
          hint={editor.sentenceHint[field.kind]}
          value={field.sentence}
          onChange={(sentence) => onChange({ ...field, sentence }, 'sentence')}
        />
      )}
      {field.kind === 'number' && (
        <>
          <NumberInput label={editor.minimum} value={field.minimum} onChange={(minimum) => onChange({ ...field, minimum: minimum ?? 0 }, 'minimum')} />
          <NumberInput label={editor.maximum} value={field.maximum} onChange={(maximum) => onChange({ ...field, maximum: maximum ?? 0 }, 'maximum')} />
        </>
      )}
      <TickBox
        label={editor.isOptional}
        checked={field.isOptional === true}
        onChange={(isOptional) => onChange({ ...field, isOptional }, '')}
      />
    </>
  );
}
