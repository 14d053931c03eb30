import type { IsoDate } from '../../domain/mandate/answer';
import { makeRegionSnapshot, type SnapshotPorts } from './makeRegionSnapshot';
import { putStaffSnapshot } from './putStaffSnapshot';

/**
 * Writes the regions' snapshots into the staff's own library, one after the other. Safe to repeat after a cut.
 * @param onRegion told before each region
 * @throws Failure
 */
export async function writeStaffSnapshots(
  ports: SnapshotPorts,
  regionKeys: readonly string[],
  today: IsoDate,
  onRegion: (regionKey: string) => void
): Promise<void> {
  for (const regionKey of regionKeys) {
    onRegion(regionKey);
    await putStaffSnapshot(ports, ports.staffSnapshots.keptAt(regionKey), await makeRegionSnapshot(ports, regionKey, today));
  }
}
