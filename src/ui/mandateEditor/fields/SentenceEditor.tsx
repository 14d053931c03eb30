import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useFieldStyles } from './fields.styles';

export interface SentenceEditorProps {
  readonly sentence: string;
  /** The sentence offered from the data; empty when there is nothing to offer yet. */
  readonly offer: string;
  readonly onChange: (sentence: string) => void;
}

/** The sentence that stands in the document: offered from the data, but the writer's own. */
export function SentenceEditor({ sentence, offer, onChange }: SentenceEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).fields.sentence;
  const styles = useFieldStyles();
  const id = useStableId('sentence');
  const { place, focusLater } = useLaterFocus();
  const takeOffer = (): void => {
    onChange(offer);
    focusLater((field) => field.querySelector('textarea'));
  };
  const differs = offer !== '' && offer !== sentence;
  return (
    <div ref={place} className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {strings.label}
      </label>
      <AutosizingTextarea id={id} rows={2} value={sentence} onChange={onChange} />
      {differs && (
        <div className={styles.offer}>
          <span lang="sv">{strings.offer(offer)}</span>
          <ActionButton className={styles.offerAction} text={strings.useOffer} onClick={takeOffer} />
        </div>
      )}
    </div>
  );
}
