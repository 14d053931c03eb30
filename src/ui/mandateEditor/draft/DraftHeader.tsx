import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Command } from '../shortcuts/Command';
import type { Draft } from './Draft';
import { SaveNotice } from './SaveNotice';
import { SaveStatus } from './SaveStatus';

export interface DraftHeaderProps {
  readonly draft: Draft;
  readonly submit: Command;
  /** True while the confirmation is open, which then has the primary action. */
  readonly isSubmitting: boolean;
  readonly help: Command;
  readonly onGoTo: (sectionKey: string) => void;
  readonly onReturn: () => void;
}

/** Whose mandate it is, whether the work is saved, and the one primary action. */
export function DraftHeader({ draft, submit, isSubmitting, help, onGoTo, onReturn }: DraftHeaderProps): JSX.Element {
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  return (
    <header className={styles.header}>
      <div className={styles.headerText}>
        <h2 className={styles.groupName} lang="sv">
          {draft.group.name}
        </h2>
        <p className={styles.headerLine}>
          {strings.save.draft} · <SaveStatus save={draft.save} />
        </p>
      </div>
      <div className={styles.headerActions}>
        <ActionButton text={strings.shortcuts.action} onClick={help.run} />
        <DefaultButton primary={!isSubmitting} text={submit.name} onClick={submit.run} />
      </div>
      <SaveNotice draft={draft} onGoTo={onGoTo} onReturn={onReturn} />
    </header>
  );
}
