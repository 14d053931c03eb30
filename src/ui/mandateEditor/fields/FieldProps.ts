import type { AnswerOf } from '../../../domain/mandate/emptyAnswer';
import type { Field } from '../../../domain/template/field';
import type { Variables } from '../../../domain/template/template';

/** What every field editor is given. */
export interface FieldProps<OfField extends Field> {
  readonly field: OfField;
  readonly answer: AnswerOf<OfField['kind']>;
  readonly variables: Variables;
  /** Group whose mandate it is: its roster can be taken over. */
  readonly groupKey: string;
  readonly onChange: (answer: AnswerOf<OfField['kind']>) => void;
  /** Id of the question's heading, which names the field. */
  readonly labelledBy: string;
  /** Id of the line of guidance. */
  readonly describedBy: string;
}
