import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { usePanelStyles } from '../Panel.styles';
import type { PublicationState } from './usePublication';

export interface PublicationTroubleProps extends Pick<PublicationState, 'failure' | 'refusal' | 'mayBeSeen'> {
  readonly onReload: () => void;
}

/** Why the publication stopped, and what that means for readers. */
export function PublicationTrouble({ failure, refusal, mayBeSeen, onReload }: PublicationTroubleProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = usePanelStyles();
  if (refusal) {
    return (
      <div role="alert" className={styles.trouble}>
        <p className={styles.sentence}>
          {refusal.kind === 'denied' ? strings.publish.denied : strings.publish.refused[refusal.reason]}
        </p>
        <DefaultButton text={strings.decide.reload} onClick={onReload} />
      </div>
    );
  }
  return (
    <div className={styles.trouble}>
      <FailureMessage failure={failure} />
      <p className={styles.afterMessage}>{mayBeSeen ? strings.publish.interruptedSeen : strings.publish.interruptedUnseen}</p>
    </div>
  );
}
