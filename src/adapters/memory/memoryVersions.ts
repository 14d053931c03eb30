import { Failure } from '../../application/ports/failure';

interface Versioned {
  readonly key: string;
  readonly version: string;
}

/**
 * Saves as a list does: over the version last read, or anew; the same again is no conflict.
 * @param says everything about the thing that a save may change
 * @throws Failure `conflict` when somebody else has saved meanwhile
 */
export function saveVersion<Thing extends Versioned>(things: Map<string, Thing>, thing: Thing, says: (thing: Thing) => unknown): Thing {
  const kept = things.get(thing.key);
  if ((kept?.version ?? '') !== thing.version) {
    if (kept && JSON.stringify(says(kept)) === JSON.stringify(says(thing))) {
      return kept;
    }
    throw new Failure('conflict', `${thing.key} is at ${kept?.version ?? 'no version'}, not at ${thing.version}`);
  }
  const saved = { ...thing, version: `"${Number(thing.version.replace(/"/g, '') || 0) + 1}"` };
  things.set(thing.key, saved);
  return saved;
}
