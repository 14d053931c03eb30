import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { useStrings } from '../language/useStrings';
import { useSnapshotStyles } from './Snapshot.styles';
import type { PuttingSnapshot } from './usePutSnapshot';

export interface PutSnapshotProps {
  /** Kept by whoever shows this: what came of it is still told where the snapshot then stands in another place. */
  readonly putting: PuttingSnapshot;
}

/** Takes a file from the device and puts it where the region keeps the staff's snapshot. Who may is the server's to say. */
export function PutSnapshot({ putting: { isWorking, told, put } }: PutSnapshotProps): JSX.Element {
  const strings = useStrings(staffSnapshotStrings);
  const styles = useSnapshotStyles();
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <div className={styles.put}>
      <DefaultButton text={strings.put.choose} disabled={isWorking} allowDisabledFocus onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={strings.put.choose}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) put(file);
          // The same file can be chosen once more, when it has been mended.
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
