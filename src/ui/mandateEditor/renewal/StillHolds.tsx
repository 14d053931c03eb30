import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { renewalStrings } from '../../../loc/renewal/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Renewal } from './useRenewal';
import { useStillHoldsStyles } from './StillHolds.styles';

export interface StillHoldsProps {
  readonly renewal: Renewal;
  readonly sectionKey: string;
}

/** *Gäller detta fortfarande?* for the section at hand. */
export function StillHolds({ renewal, sectionKey }: StillHoldsProps): JSX.Element {
  const strings = useStrings(renewalStrings);
  const editor = useEditorStyles();
  const styles = useStillHoldsStyles();
  const id = useStableId('still-holds');
  const { isChanging } = renewal;
  const isConfirmed = renewal.isConfirmed(sectionKey);
  return (
    <section aria-labelledby={id} className={styles.place}>
      <p id={id} className={styles.question}>
        {isConfirmed ? strings.confirmed : strings.question}
      </p>
      {isChanging && !isConfirmed && <p className={editor.questionHint}>{strings.changing}</p>}
      <div className={editor.actions}>
        {isConfirmed ? (
          <ActionButton text={strings.takeBack} onClick={renewal.takeBack} />
        ) : (
          <>
            <PrimaryButton text={renewal.isLast ? strings.yesAll : strings.yes} onClick={renewal.confirm} />
            {!isChanging && <DefaultButton text={strings.change} onClick={renewal.change} />}
          </>
        )}
      </div>
      <p role="status" className={editor.small}>
        {strings.progress(renewal.done, renewal.count)}
      </p>
    </section>
  );
}
