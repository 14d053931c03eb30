import * as React from 'react';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { ImportScreen } from './ImportScreen';
import { useImportStyles } from './MandateImport.styles';
import { useSurroundings } from './useSurroundings';

export interface MandateImportProps {
  /** Server-relative address of the page where mandates are written; empty when it is not set. */
  readonly editorPage: string;
}

/** Finished mandates read in from files, looked through, and kept as drafts. */
export function MandateImport({ editorPage }: MandateImportProps): JSX.Element {
  const styles = useImportStyles();
  const loaded = useSurroundings();
  return (
    <div className={styles.view}>
      {loaded.kind === 'loading' && <Skeleton lines={[30, 70, 50, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && <ImportScreen surroundings={loaded.value} editorPage={editorPage} />}
    </div>
  );
}
