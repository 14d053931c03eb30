import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rosterTable } from '../../domain/rosterImport/rosterTable';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useLanguage } from '../language/useLanguage';
import { useAttempt } from '../loading/useAttempt';
import { useStrings } from '../language/useStrings';
import { useRosterImportStyles } from './RosterImport.styles';
import { rosterWords } from './rosterWords';
import { useTableFile } from './useTableFile';

export interface FileChoiceProps {
  /** Of the file that is open; empty for none. */
  readonly fileName: string;
  readonly onFile: (file: File) => void;
}

const nobody = { groups: [], seats: [], terms: [], people: [] };

/** Chooses the file, or gets an empty one with the right headings. */
export function FileChoice({ fileName, onFile }: FileChoiceProps): JSX.Element {
  const { file: strings, fileWhat } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const words = rosterWords(useLanguage());
  const saveTable = useTableFile();
  const { attempt } = useAttempt();
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      <div className={styles.actions}>
        <PrimaryButton text={strings.choose} onClick={() => input.current?.click()} />
        <DefaultButton text={strings.template} onClick={() => attempt(() => saveTable(rosterTable(nobody, words, ''), 'workbook', strings.templateName, fileWhat))} />
        <span>{fileName}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt"
        aria-label={strings.choose}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen once more, when it has been mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
