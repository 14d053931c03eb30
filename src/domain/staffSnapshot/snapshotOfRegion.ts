import { regions } from '../roster/regions';
import { readStaffSnapshot } from './readStaffSnapshot';
import type { StaffSnapshot } from './staffSnapshot';

/** What a file is to the region it is shown for. */
export type SnapshotOfRegion =
  | { readonly kind: 'fits'; readonly snapshot: StaffSnapshot }
  | { readonly kind: 'otherRegion'; readonly name: string }
  | { readonly kind: 'other' | 'damaged' | 'newer' | 'older' | 'noRegion' };

/** @param regionKey of the page; empty for a page that shows whatever region it is given */
export function snapshotOfRegion(file: string, regionKey: string): SnapshotOfRegion {
  const read = readStaffSnapshot(file);
  if (read.kind === 'otherVersion') return { kind: read.isNewer ? 'newer' : 'older' };
  if (read.kind !== 'read') return read;
  const region = regions.find(({ key }) => key === read.snapshot.regionKey);
  if (region === undefined) return { kind: 'noRegion' };
  return regionKey === '' || region.key === regionKey ? { kind: 'fits', snapshot: read.snapshot } : { kind: 'otherRegion', name: region.name };
}
