import { hashText } from '../../domain/mandate/hashText';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { StoredSnapshot } from '../ports/snapshotStore';

const checked = new WeakMap<Snapshot, boolean>();

/** Checks a text once: it is never changed after it was read, and a list asks for each body that it waits for. */
function givesItsHash(snapshot: Snapshot): boolean {
  const known = checked.get(snapshot) ?? hashText(snapshot.canonical) === snapshot.hash;
  checked.set(snapshot, known);
  return known;
}

/** True when the store found the text whole and it gives its hash here as well. */
export const isSoundText = ({ snapshot, sound }: StoredSnapshot): boolean => sound && givesItsHash(snapshot);
