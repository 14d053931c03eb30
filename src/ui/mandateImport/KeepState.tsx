import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ReadFile } from '../../application/importing/fileResult';
import { importStrings } from '../../loc/import/strings';
import { pageAddress } from '../address/pageAddress';
import { usePages } from '../address/usePages';
import { useStrings } from '../language/useStrings';
import type { ImportRow } from './ImportRow';
import { useImportStyles } from './MandateImport.styles';
import { useImportScene } from './useImportScene';

export interface KeepStateProps {
  readonly row: ImportRow;
  readonly file: ReadFile;
}

/** Whether the file is kept, why not, and the button that keeps it. */
export function KeepState({ row, file }: KeepStateProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useImportStyles();
  const { work } = useImportScene();
  const { editorPage } = usePages();
  const { keeping } = row;
  const link = (mandateKey: string): JSX.Element | false => {
    const address = pageAddress(editorPage, { uppdrag: mandateKey });
    return address !== '' && <a href={address} aria-label={strings.openDraftOf(row.name)}>{strings.openDraft}</a>;
  };
  const message = (text: string, mandateKey = ''): JSX.Element => (
    <p className={styles.message}>
      {text} {mandateKey !== '' && link(mandateKey)}
    </p>
  );
  const whyNoGroup = file.match.group === null ? strings.whyNot.group : strings.whyNot.notYours(file.match.group.name);
  const why = file.imported.template === null ? strings.whyNot.family : row.groupKey === '' ? whyNoGroup : '';
  return (
    <>
      <div role="status">
        {keeping.kind === 'saving' && message(strings.states.saving)}
        {keeping.kind === 'saved' && message(strings.saved, keeping.mandateKey)}
        {keeping.kind === 'occupied' && message(strings.occupied, keeping.mandateKey)}
        {keeping.kind === 'tooLarge' && message(strings.tooLarge(keeping.heading))}
        {keeping.kind === 'failed' && message(`${strings.keepFailures[keeping.reason]} ${keeping.isPart ? strings.partLeft : strings.nothingLeft}`)}
      </div>
      {(keeping.kind === 'not' || keeping.kind === 'failed') && (
        <>
          {keeping.kind === 'not' && <p className={styles.message}>{why === '' ? strings.states.read : why}</p>}
          {why === '' && <DefaultButton className={styles.button} text={strings.save} ariaLabel={strings.saveOf(row.name)} onClick={() => work.save([row])} />}
        </>
      )}
    </>
  );
}
