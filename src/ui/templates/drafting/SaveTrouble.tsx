import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { templatesStrings } from '../../../loc/templates/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import { useConflict } from './useConflict';
import type { Theirs } from './useConflict';
import type { VersionDraft } from './useVersionDraft';

export interface SaveTroubleProps {
  readonly draft: Pick<VersionDraft<unknown>, 'state' | 'saver'>;
  /** What the server holds of the version now; null when it has nothing. */
  readonly askTheirs: () => Promise<Theirs | null>;
  /** The text here has been given up: open what the server holds. */
  readonly onReopen: () => void;
}

/** What keeps a draft from being saved, and the ways on; nothing while all is well. */
export function SaveTrouble({ draft, askTheirs, onReopen }: SaveTroubleProps): JSX.Element | null {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { state, saver } = draft;
  const theirs = useConflict(state.kind === 'conflict', askTheirs);
  const giveUp = (): void => {
    saver.giveUp();
    onReopen();
  };
  if (state.kind === 'failed') {
    return <FailureMessage failure={state.failure} onRetry={() => saver.flush()} />;
  }
  if (state.kind !== 'conflict') {
    return null;
  }
  const isInUse = theirs?.isInUse === true;
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.text}>{isInUse ? strings.saving.tooLate : strings.saving.conflict(theirs?.editor ?? '')}</p>
      <div className={styles.actions}>
        {!isInUse && (
          <PrimaryButton
            text={strings.saving.keepMine}
            disabled={!theirs}
            allowDisabledFocus
            onClick={() => theirs && saver.writeOver(theirs.etag)}
          />
        )}
        <DefaultButton text={isInUse ? strings.reload : strings.saving.takeTheirs} onClick={giveUp} />
      </div>
    </div>
  );
}
