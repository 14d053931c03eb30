import * as React from 'react';
import { defaultDateSentence } from '../../../domain/mandate/defaultDateSentence';
import { followOffer } from '../../../domain/mandate/followOffer';
import type { DateAnswer } from '../../../domain/mandate/answer';
import type { DateField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { DateInput } from './DateInput';
import type { FieldProps } from './FieldProps';
import { SentenceEditor } from './SentenceEditor';

/** A date kept as data, and the sentence that says it. */
export function DateEditor(props: FieldProps<DateField>): JSX.Element {
  const strings = useStrings(editorStrings).fields.deliverables;
  const { field, answer, variables, onChange } = props;
  const offer = (given: DateAnswer): string => defaultDateSentence(field, given, variables);
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <DateInput
        label={strings.date}
        date={answer.date}
        onChange={(date) => onChange(followOffer<DateAnswer>(answer, { date }, offer))}
      />
      {(answer.date !== '' || answer.sentence !== '') && (
        <SentenceEditor
          sentence={answer.sentence}
          offer={offer(answer)}
          onChange={(sentence) => onChange({ ...answer, sentence })}
        />
      )}
    </div>
  );
}
