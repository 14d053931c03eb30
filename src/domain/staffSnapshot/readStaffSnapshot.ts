import { canonicalize } from '../mandate/canonicalize';
import { hashText } from '../mandate/hashText';
import { staffSnapshotFormat, staffSnapshotVersion, type StaffSnapshot } from './staffSnapshot';
import { staffSnapshotShape } from './staffSnapshotShape';

/** What a file turned out to be. */
export type ReadSnapshot =
  | { readonly kind: 'read'; readonly snapshot: StaffSnapshot }
  /** No snapshot at all: another file. */
  | { readonly kind: 'other' }
  /** A snapshot of a version that this code does not know. */
  | { readonly kind: 'otherVersion'; readonly isNewer: boolean }
  /** Changed or cut off since it was made; nothing of it is shown. */
  | { readonly kind: 'damaged' };

/** How the file of a snapshot begins, so that one that is cut off is told from another file. */
const beginning = /^\uFEFF?\{"checksum":/;

type Held = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

function isWhole(content: Held, checksum: unknown): boolean {
  if (hashText(canonicalize(content)) !== checksum) return false;
  try {
    staffSnapshotShape(content, '');
    return true;
  } catch {
    return false;
  }
}

/** Reads the file of a snapshot. Anybody may have had it in hands: what is not whole is not shown. */
export function readStaffSnapshot(file: string): ReadSnapshot {
  const held = parsed(file);
  if (!isObject(held)) return beginning.test(file) ? { kind: 'damaged' } : { kind: 'other' };
  const { content, checksum } = held;
  if (!isObject(content) || content.format !== staffSnapshotFormat) return { kind: 'other' };
  const { version } = content;
  if (typeof version === 'number' && version !== staffSnapshotVersion) return { kind: 'otherVersion', isNewer: version > staffSnapshotVersion };
  return isWhole(content, checksum) ? { kind: 'read', snapshot: content as unknown as StaffSnapshot } : { kind: 'damaged' };
}
