import { DefaultButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { repliesStrings } from '../../../loc/replies/strings';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import { useReplyStyles } from './reply.styles';

export interface ReplyChooserProps {
  /** True when another file has been read before. */
  readonly isAgain: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where the file that has come back is chosen or dropped. */
export function ReplyChooser({ isAgain, onChoose }: ReplyChooserProps): JSX.Element {
  const strings = useStrings(repliesStrings);
  const editor = useEditorStyles();
  const styles = useReplyStyles();
  const input = React.useRef<HTMLInputElement>(null);
  const [isOver, setOver] = React.useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <div
      className={css(styles.drop, isOver && styles.dropping)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".docx,.txt,.md"
        tabIndex={-1}
        aria-hidden="true"
        className={editor.hidden}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <DefaultButton text={isAgain ? strings.chooseOther : strings.choose} onClick={() => input.current?.click()} />
      <p className={styles.hint}>{strings.drop}</p>
    </div>
  );
}
