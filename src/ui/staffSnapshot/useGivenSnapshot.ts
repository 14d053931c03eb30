import * as React from 'react';
import { snapshotOfRegion, type SnapshotOfRegion } from '../../domain/staffSnapshot/snapshotOfRegion';
import { useLoaded } from '../loading/useLoaded';
import type { Loaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** What lies at an address, to the region of the page; null when nothing does. */
export function useGivenSnapshot(path: string, regionKey: string): Loaded<SnapshotOfRegion | null> {
  const { staffSnapshots } = usePorts();
  return useLoaded(
    React.useCallback(async () => {
      const stored = await staffSnapshots.read(path);
      return stored && snapshotOfRegion(stored.text, regionKey);
    }, [staffSnapshots, path, regionKey])
  );
}
