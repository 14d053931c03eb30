import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useEditorStyles } from '../mandateEditor.styles';
import { EditorSkeleton } from './EditorSkeleton';
import { OpenedEditor } from './OpenedEditor';
import { openEditor } from './openEditor';

export interface GroupMandateProps {
  readonly groupKey: string;
  readonly mandateKey: string;
}

/** Opens a mandate and shows what it has come to. */
export function GroupMandate({ groupKey, mandateKey }: GroupMandateProps): JSX.Element {
  const ports = usePorts();
  const strings = useStrings(editorStrings);
  const styles = useEditorStyles();
  const load = React.useCallback(() => openEditor(ports, groupKey, mandateKey), [ports, groupKey, mandateKey]);
  const loaded = useLoaded(load);
  if (loaded.kind === 'loading') {
    return <EditorSkeleton />;
  }
  if (loaded.kind === 'failed') {
    return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  }
  const opening = loaded.value;
  switch (opening.kind) {
    case 'notParticipant':
      return <p className={styles.panelText}>{strings.notParticipant}</p>;
    case 'noTemplate':
      return (
        <>
          <h2 className={styles.groupName}>{opening.group.name}</h2>
          <p className={styles.panelText}>{strings.noTemplate}</p>
        </>
      );
    case 'opened':
      return <OpenedEditor opening={opening} onChanged={loaded.reload} />;
  }
}
