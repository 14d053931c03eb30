import * as React from 'react';
import { importStrings } from '../../loc/import/strings';
import { useStrings } from '../language/useStrings';
import { ImportContext } from './ImportContext';
import { DropZone } from './list/DropZone';
import { FileTable } from './list/FileTable';
import { Progress } from './list/Progress';
import { SaveCertain } from './list/SaveCertain';
import { useImportStyles } from './MandateImport.styles';
import { OpenedFile } from './opened/OpenedFile';
import { useImport } from './useImport';
import type { Surroundings } from './useSurroundings';

export interface ImportScreenProps {
  readonly surroundings: Surroundings;
}

/** The files with a result each, or one of them opened. */
export function ImportScreen({ surroundings }: ImportScreenProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const [rows, work] = useImport(surroundings);
  const scene = React.useMemo(() => ({ work, surroundings }), [work, surroundings]);
  const [opened, setOpened] = React.useState('');
  const [left, setLeft] = React.useState('');
  const row = rows.find(({ id }) => id === opened);
  const back = (): void => {
    setLeft(opened);
    setOpened('');
  };
  return (
    <ImportContext.Provider value={scene}>
      {row?.state.kind === 'read' ? (
        <OpenedFile key={row.id} row={row} file={row.state} onBack={back} />
      ) : (
        <>
          <h2 className={styles.title}>{strings.title}</h2>
          <p className={styles.text}>{strings.intro}</p>
          {surroundings.writable.length === 0 && <p className={styles.notice}>{strings.noGroups}</p>}
          <DropZone onFiles={work.add} />
          <Progress rows={rows} onCancel={work.cancel} />
          {rows.length === 0 ? (
            <p className={styles.text}>{strings.empty}</p>
          ) : (
            <>
              <SaveCertain rows={rows} />
              <FileTable rows={rows} focused={left} onOpen={setOpened} />
            </>
          )}
        </>
      )}
    </ImportContext.Provider>
  );
}
