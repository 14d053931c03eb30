import * as React from 'react';
import type { Answer } from '../../../domain/mandate/answer';
import type { Field } from '../../../domain/template/field';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { later } from '../../loading/later';
import { useEditorStyles } from '../mandateEditor.styles';
import { OtherTextsContext } from './OtherTextsContext';

const OtherWordings = later(async () => (await import(/* webpackChunkName: 'other-wordings' */ './OtherWordings')).OtherWordings, [40, 80, 80]);

export interface HowOthersWroteProps {
  readonly field: Field;
  /** What stands in the field. */
  readonly own: Answer | undefined;
  readonly onTake: (answer: Answer) => void;
}

/** *Så skrev andra*, folded: nothing is fetched before somebody opens it. */
export function HowOthersWrote({ field, own, onTake }: HowOthersWroteProps): JSX.Element | null {
  const strings = useStrings(editorStrings).question;
  const styles = useEditorStyles();
  const source = React.useContext(OtherTextsContext);
  const [isOpen, setOpen] = React.useState(false);
  if (source === null) {
    return null;
  }
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.others}</summary>
      {isOpen && <OtherWordings source={source} field={field} own={own} onTake={onTake} />}
    </details>
  );
}
