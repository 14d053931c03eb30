import * as React from 'react';
import type { ChoiceAnswer } from '../../../domain/mandate/answer';
import type { ChoiceField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { DateInput } from './DateInput';
import type { FieldProps } from './FieldProps';
import { useFieldStyles } from './fields.styles';
import { RadioRow } from './RadioRow';
import { SentenceEditor } from './SentenceEditor';
import { useChoice } from './useChoice';

/** A choice kept as data, and the sentence that says it. */
export function ChoiceEditor(props: FieldProps<ChoiceField, ChoiceAnswer>): JSX.Element {
  const strings = useStrings(editorStrings).fields.choice;
  const styles = useFieldStyles();
  const choice = useChoice(props);
  return (
    <>
      <RadioRow
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        options={props.field.options}
        chosen={choice.answer.option}
        onChoose={choice.choose}
        inRow={false}
      />
      {choice.needsEndDate && (
        <div className={styles.block}>
          <DateInput label={strings.until} date={choice.answer.until} onChange={choice.setUntil} />
        </div>
      )}
      {choice.answer.option !== '' && (
        <SentenceEditor sentence={choice.answer.sentence} offer={choice.offer} onChange={choice.setSentence} />
      )}
    </>
  );
}
