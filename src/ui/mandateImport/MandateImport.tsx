import * as React from 'react';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { ImportScreen } from './ImportScreen';
import { useImportStyles } from './MandateImport.styles';
import { useSurroundings } from './useSurroundings';

/** Finished mandates read in from files, looked through, and kept as drafts. */
export function MandateImport(): JSX.Element {
  const styles = useImportStyles();
  const loaded = useSurroundings();
  return (
    <div className={styles.view}>
      {loaded.kind === 'loading' && <Skeleton lines={[30, 70, 50, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && <ImportScreen surroundings={loaded.value} />}
    </div>
  );
}
