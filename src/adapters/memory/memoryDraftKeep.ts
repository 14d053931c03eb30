import type { DraftKeep } from '../../application/ports/draftKeep';

/** A device's keep that also tells what it holds. */
export interface MemoryDraftKeep extends DraftKeep {
  keys(): readonly string[];
}

export function createMemoryDraftKeep(): MemoryDraftKeep {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: () => [...kept.keys()]
  };
}
