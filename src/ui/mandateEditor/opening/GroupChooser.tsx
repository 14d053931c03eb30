import * as React from 'react';
import { editorStrings } from '../../../loc/editor/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useTextFieldStyles } from '../../components/AutosizingTextarea/textField.styles';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useWritableGroups } from './useWritableGroups';

export interface GroupChooserProps {
  readonly onChoose: (groupKey: string) => void;
}

/** From how many groups on a search field helps. */
const searchFrom = 8;

/** The groups one may write for, to begin in one of them. */
export function GroupChooser({ onChoose }: GroupChooserProps): JSX.Element {
  const strings = useStrings(editorStrings).chooser;
  const styles = useEditorStyles();
  const field = useTextFieldStyles();
  const id = useStableId('group');
  const [sought, setSought] = React.useState('');
  const loaded = useWritableGroups();
  if (loaded.kind === 'loading') {
    return <Skeleton lines={[40, 60, 55, 65]} />;
  }
  if (loaded.kind === 'failed') {
    return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  }
  const groups = loaded.value;
  const found = groups.filter(({ name }) => name.toLocaleLowerCase('sv').includes(sought.trim().toLocaleLowerCase('sv')));
  return (
    <div className={styles.editor}>
      <h2 className={styles.groupName}>{strings.heading}</h2>
      <p className={styles.panelText}>{groups.length === 0 ? strings.none : strings.explanation}</p>
      {groups.length >= searchFrom && (
        <p>
          <label htmlFor={id} className={styles.label}>
            {strings.search}
          </label>
          <input
            id={id}
            type="search"
            className={field.input}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </p>
      )}
      <p role="status">{groups.length > 0 && found.length === 0 && strings.noHit}</p>
      <ul className={styles.groupList}>
        {found.map((group) => (
          <li key={group.key}>
            <button type="button" className={styles.link} onClick={() => onChoose(group.key)}>
              {group.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
