import { hashText } from '../../domain/mandate/hashText';
import type { StoredSnapshot } from '../ports/snapshotStore';

/** True when the store found the text whole and it gives its hash here as well. */
export function isSoundText({ snapshot, sound }: StoredSnapshot): boolean {
  return sound && hashText(snapshot.canonical) === snapshot.hash;
}
