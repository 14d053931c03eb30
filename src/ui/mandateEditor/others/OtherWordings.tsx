import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Answer } from '../../../domain/mandate/answer';
import type { Field } from '../../../domain/template/field';
import { canBeAdded, takeOver } from '../../../domain/wordings/takeOver';
import { othersStrings } from '../../../loc/others/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { OtherTextsSource } from './OtherTextsContext';
import { useOtherWordings } from './useOtherWordings';
import { WordingView } from './WordingView';

export interface OtherWordingsProps {
  readonly source: OtherTextsSource;
  readonly field: Field;
  readonly own: Answer | undefined;
  readonly onTake: (answer: Answer) => void;
}

/** How many are shown at first, and added each time. */
const SHOWN = 3;

export function OtherWordings({ source, field, own, onTake }: OtherWordingsProps): JSX.Element {
  const strings = useStrings(othersStrings);
  const styles = useEditorStyles();
  const loaded = useOtherWordings(source, field);
  const [shown, setShown] = React.useState(SHOWN);
  const [said, say] = React.useState('');
  if (loaded.kind === 'loading') {
    return <p className={styles.questionHint}>{strings.loading}</p>;
  }
  if (loaded.kind === 'failed') {
    return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  }
  const left = loaded.value.length - shown;
  return (
    <>
      {loaded.value.length === 0 && <p className={styles.questionHint}>{strings.none}</p>}
      {loaded.value.slice(0, shown).map((wording, index) => (
        <WordingView
          key={index}
          wording={wording}
          isAdded={canBeAdded(own)}
          onTake={() => {
            onTake(takeOver(own, wording.answer));
            say(strings.taken(wording.from.groupName));
          }}
        />
      ))}
      {left > 0 && <ActionButton text={strings.more(Math.min(left, SHOWN))} onClick={() => setShown(shown + SHOWN)} />}
      <p role="status" className={styles.questionHint}>
        {said}
      </p>
    </>
  );
}
