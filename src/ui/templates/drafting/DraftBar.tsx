import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useTemplatesStyles } from '../Templates.styles';
import type { VersionDraft } from './useVersionDraft';

export interface DraftBarProps {
  readonly draft: Pick<VersionDraft<unknown>, 'state' | 'undo' | 'redo'>;
}

/** Undo, redo, and where the text is on its way to the server. */
export function DraftBar({ draft }: DraftBarProps): JSX.Element {
  const strings = useStrings(templatesStrings);
  const styles = useTemplatesStyles();
  const { state, undo, redo } = draft;
  return (
    <div className={styles.actions}>
      <DefaultButton text={strings.editor.undo} disabled={!undo} allowDisabledFocus onClick={() => undo?.()} />
      <DefaultButton text={strings.editor.redo} disabled={!redo} allowDisabledFocus onClick={() => redo?.()} />
      <span role="status" className={styles.quiet}>
        {state.kind === 'conflict' ? '' : strings.saving[state.kind]}
      </span>
    </div>
  );
}
