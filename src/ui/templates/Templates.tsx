import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { TemplatesScreen } from './TemplatesScreen';
import { useTemplatesStyles } from './Templates.styles';
import { useLibrary } from './useLibrary';

/** Templates and shared texts: read, compared and revised. One at a time has an address of its own (`?mall=`). */
export function Templates(): JSX.Element {
  const styles = useTemplatesStyles();
  const loaded = useLibrary();
  const [opened, setOpened] = useAddressParameter('mall');
  return (
    <div className={styles.view}>
      {loaded.kind === 'loading' && <Skeleton lines={[30, 70, 50, 60, 50, 60]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && (
        <TemplatesScreen
          library={loaded.value}
          opened={opened}
          onOpen={(key) => setOpened(key, 'push')}
          onChanged={loaded.reload}
        />
      )}
    </div>
  );
}
