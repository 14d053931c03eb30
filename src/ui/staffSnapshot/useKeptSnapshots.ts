import * as React from 'react';
import { writeStaffSnapshots } from '../../application/staffSnapshot/writeStaffSnapshots';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Region } from '../../domain/roster/regions';
import { snapshotOfRegion, type SnapshotOfRegion } from '../../domain/staffSnapshot/snapshotOfRegion';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { useAttempt } from '../loading/useAttempt';
import type { Attempt } from '../loading/useAttempt';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { usePorts } from '../ports/usePorts';

/** A region's snapshot in the staff's library; null where none has been made. */
export interface KeptSnapshot {
  readonly region: Region;
  readonly file: { readonly text: string; readonly found: SnapshotOfRegion } | null;
}

export interface KeptSnapshots extends Pick<Attempt, 'isWorking' | 'isDone' | 'failure'> {
  readonly kept: Loaded<readonly KeptSnapshot[]>;
  /** Key of the region whose snapshot is being made. */
  readonly current: string;
  make(): void;
}

/** The snapshots the staff has made of its regions, and the making of new ones. @param regions must be stable between renders */
export function useKeptSnapshots(regions: readonly Region[]): KeptSnapshots {
  const ports = usePorts();
  const [current, setCurrent] = useStateWhileHere('');
  const { attempt, ...state } = useAttempt();
  const kept = useLoaded(
    React.useCallback(
      () =>
        Promise.all(
          regions.map(async (region): Promise<KeptSnapshot> => {
            const stored = await ports.staffSnapshots.read(ports.staffSnapshots.keptAt(region.key));
            return { region, file: stored && { text: stored.text, found: snapshotOfRegion(stored.text, region.key) } };
          })
        ),
      [ports, regions]
    )
  );
  return {
    ...state,
    kept,
    current,
    make: () =>
      attempt(async () => {
        try {
          await writeStaffSnapshots(ports, regions.map(({ key }) => key), swedishDay(ports.clock.now()), setCurrent);
        } finally {
          // Those that were made before a failure are shown as well.
          if (kept.kind === 'loaded') kept.reload();
        }
      })
  };
}
