import * as React from 'react';
import type { ChoiceAnswer } from '../../../domain/mandate/answer';
import { changeChoice } from '../../../domain/mandate/changeChoice';
import { defaultChoiceSentence } from '../../../domain/mandate/defaultChoiceSentence';
import type { ChoiceField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { DateInput } from './DateInput';
import type { FieldProps } from './FieldProps';
import { useFieldStyles } from './fields.styles';
import { RadioRow } from './RadioRow';
import { SentenceEditor } from './SentenceEditor';

/** A choice kept as data, and the sentence that says it. */
export function ChoiceEditor(props: FieldProps<ChoiceField>): JSX.Element {
  const strings = useStrings(editorStrings).fields.choice;
  const styles = useFieldStyles();
  const { field, answer, variables, onChange } = props;
  const needsEndDate = field.options.some(({ key, needsEndDate: needs }) => key === answer.option && needs);
  const follow = (change: Partial<Pick<ChoiceAnswer, 'option' | 'until'>>): void =>
    onChange(changeChoice(field, answer, change, variables));
  return (
    <>
      <RadioRow
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        options={field.options}
        chosen={answer.option}
        onChoose={(option) => follow({ option })}
        lang="sv"
        inRow={false}
      />
      {needsEndDate && (
        <div className={styles.block}>
          <DateInput label={strings.until} date={answer.until} onChange={(until) => follow({ until })} />
        </div>
      )}
      {(answer.option !== '' || answer.sentence !== '') && (
        <SentenceEditor
          sentence={answer.sentence}
          offer={defaultChoiceSentence(field, answer, variables)}
          onChange={(sentence) => onChange({ ...answer, sentence })}
        />
      )}
    </>
  );
}
