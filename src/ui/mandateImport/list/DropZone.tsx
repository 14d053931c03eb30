import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { useImportStyles } from '../MandateImport.styles';

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files that are dropped, or chosen by a button. */
export function DropZone({ onFiles }: DropZoneProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const input = React.useRef<HTMLInputElement>(null);
  const [isOver, setOver] = React.useState(false);
  const allow = (event: React.DragEvent): void => {
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return (
    <div
      className={`${styles.dropZone} ${isOver ? styles.dropZoneOver : ''}`}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p className={styles.dropHeading}>{strings.drop.heading}</p>
      <p className={styles.quiet}>{strings.drop.hint}</p>
      <DefaultButton text={strings.drop.choose} className={styles.dropButton} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.txt,.md,.markdown"
        aria-label={strings.drop.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen once more, when it has been mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
