import * as React from 'react';
import type { ReadFile } from '../../../application/importing/fileResult';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import { GroupChoice } from '../GroupChoice';
import type { ImportRow } from '../ImportRow';
import { KeepState } from '../KeepState';
import { useImportStyles } from '../MandateImport.styles';
import { useFamilyWords } from '../useFamilyWords';
import { useTableStyles } from './FileTable.styles';

export interface FileRowProps {
  readonly row: ImportRow;
  readonly isFocused: boolean;
  readonly onOpen: (id: string) => void;
}

function ReadCells({ row, file }: { readonly row: ImportRow; readonly file: ReadFile }): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useTableStyles();
  const familyWords = useFamilyWords();
  const cell = (label: string, content: React.ReactNode): JSX.Element => (
    <td>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {content}
    </td>
  );
  const { columns } = strings;
  return (
    <>
      {cell(columns.family, familyWords(file))}
      {cell(columns.group, <GroupChoice row={row} file={file} label={strings.groupOf(row.name)} isLabelHidden />)}
      {cell(columns.findings, strings.findings(file.imported.findings.length))}
      {cell(columns.missing, file.imported.template ? strings.missing(file.imported.missing.length) : strings.missingUnknown)}
      {cell(columns.state, <KeepState row={row} file={file} />)}
    </>
  );
}

/** A file and what became of it. */
export function FileRow({ row, isFocused, onOpen }: FileRowProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useTableStyles();
  const { link } = useImportStyles();
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (isFocused) {
      button.current?.focus();
    }
  }, [isFocused]);
  const { state, name } = row;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {state.kind === 'read' ? (
          <button ref={button} type="button" className={link} aria-label={strings.open(name)} onClick={() => onOpen(row.id)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {state.kind === 'read' && <ReadCells row={row} file={state} />}
      {state.kind === 'unreadable' && (
        <td colSpan={5}>
          <p className={styles.unreadable}>{strings.unreadable[state.reason]}</p>
        </td>
      )}
      {state.kind !== 'read' && state.kind !== 'unreadable' && (
        <td colSpan={5} className={styles.waiting}>
          {strings.states[state.kind]}
        </td>
      )}
    </tr>
  );
}
