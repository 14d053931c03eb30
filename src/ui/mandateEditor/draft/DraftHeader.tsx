import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { useStrings } from '../../language/useStrings';
import { ShareMenu } from '../../output/ShareMenu';
import { useDraftOutputs } from '../../output/useDraftOutputs';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Draft } from './Draft';
import type { DraftCommands } from './useDraftCommands';
import { SaveNotice } from './SaveNotice';
import { SaveStatus } from './SaveStatus';

export interface DraftHeaderProps {
  readonly draft: Draft;
  readonly commands: Pick<DraftCommands, 'submit' | 'review' | 'reply' | 'help' | 'undo' | 'redo'>;
  /** True while the confirmation is open, which then has the primary action. */
  readonly isSubmitting: boolean;
  /** What was undone or done again last, for the live region. */
  readonly said: string;
  /** Who else has the draft open, under the line that says how it stands. */
  readonly others: React.ReactNode;
  readonly onGoTo: (sectionKey: string) => void;
  readonly onReturn: () => void;
}

/** Whose mandate it is, whether the work is saved, and the one primary action. */
export function DraftHeader({ draft, commands, isSubmitting, said, others, onGoTo, onReturn }: DraftHeaderProps): JSX.Element {
  const { submit, review, reply, help, undo, redo } = commands;
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  const outputs = useDraftOutputs({
    groupName: draft.group.name,
    template: draft.template,
    variables: draft.header.variables,
    answers: draft.answers
  });
  return (
    <header className={styles.header}>
      <div className={styles.headerText}>
        <h2 className={styles.groupName} lang="sv">
          {draft.group.name}
        </h2>
        <p className={styles.headerLine}>
          {strings.save.draft} · <SaveStatus save={draft.save} />
        </p>
        {others}
      </div>
      <div className={styles.headerActions}>
        {[undo, redo].map(({ key, name, isEnabled, run }) => (
          <ActionButton key={key} text={name} disabled={!isEnabled} allowDisabledFocus onClick={run} />
        ))}
        <ActionButton text={strings.shortcuts.action} onClick={help.run} />
        <ActionButton text={reply.name} onClick={reply.run} />
        <ShareMenu outputs={outputs} />
        <DefaultButton text={review.name} onClick={review.run} />
        <DefaultButton primary={!isSubmitting} text={submit.name} onClick={submit.run} />
      </div>
      <p role="status" className={styles.hidden}>
        {said}
      </p>
      <SaveNotice draft={draft} onGoTo={onGoTo} onReturn={onReturn} />
    </header>
  );
}
