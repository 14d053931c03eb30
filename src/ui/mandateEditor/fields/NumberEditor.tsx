import * as React from 'react';
import type { NumberAnswer } from '../../../domain/mandate/answer';
import { defaultNumberSentence } from '../../../domain/mandate/defaultNumberSentence';
import { followOffer } from '../../../domain/mandate/followOffer';
import { isWithinRange } from '../../../domain/mandate/isWithinRange';
import type { NumberField } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import type { FieldProps } from './FieldProps';
import { NumberInput } from './NumberInput';
import { SentenceEditor } from './SentenceEditor';

/** A number kept as data, and the sentence that says it. */
export function NumberEditor(props: FieldProps<NumberField>): JSX.Element {
  const strings = useStrings(editorStrings).fields.number;
  const { field, answer, variables, onChange } = props;
  const { minimum, maximum } = field;
  const offer = (given: NumberAnswer): string => defaultNumberSentence(field, given, variables);
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <NumberInput
        label={strings.label}
        number={answer.number}
        minimum={minimum}
        maximum={maximum}
        hint={strings.between(minimum, maximum)}
        isWrong={answer.number !== null && !isWithinRange(field, answer.number)}
        onChange={(number) => onChange(followOffer<NumberAnswer>(answer, { number }, offer))}
      />
      {(answer.number !== null || answer.sentence !== '') && (
        <SentenceEditor
          sentence={answer.sentence}
          offer={offer(answer)}
          onChange={(sentence) => onChange({ ...answer, sentence })}
        />
      )}
    </div>
  );
}
