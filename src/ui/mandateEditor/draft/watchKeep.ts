import type { DraftKeep } from '../../../application/ports/draftKeep';

/** A keep that tells whether it has kept everything it was given. */
export interface WatchedKeep extends DraftKeep {
  holdsAll(): boolean;
}

/** Reads back what is set: a full or forbidden store says nothing by itself. */
export function watchKeep(keep: DraftKeep): WatchedKeep {
  const lost = new Set<string>();
  return {
    get: keep.get,
    set: (key, value) => {
      keep.set(key, value);
      if (keep.get(key) === value) {
        lost.delete(key);
      } else {
        lost.add(key);
      }
    },
    remove: (key) => {
      keep.remove(key);
      lost.delete(key);
    },
    holdsAll: () => lost.size === 0
  };
}
