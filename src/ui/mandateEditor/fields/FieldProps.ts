import type { Answer } from '../../../domain/mandate/answer';
import type { Field } from '../../../domain/template/field';
import type { Variables } from '../../../domain/template/template';

/** What every field editor is given. `answer` is undefined until something is answered. */
export interface FieldProps<OfField extends Field, OfAnswer extends Answer> {
  readonly field: OfField;
  readonly answer: OfAnswer | undefined;
  readonly variables: Variables;
  readonly onChange: (answer: OfAnswer) => void;
  /** Id of the question's heading, which names the field. */
  readonly labelledBy: string;
  /** Id of the line of guidance. */
  readonly describedBy: string;
}
