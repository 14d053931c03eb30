import type { VersionName } from './versionName';

/** A version as a site has it. */
export interface KeptVersion extends VersionName {
  /** Which of the product's own versions it was taken from; 0 when it was written on the site. */
  readonly shippedVersion: number;
}

/**
 * Which of the product's own versions a site is still to be given, newest first: those of a family the site has
 * nothing of, and those missing below the newest it has been given, after a run that was cut short. A version newer
 * than that is never put in by itself: the site's own may have gone another way, and its administrator decides.
 */
export function versionsToSeed<Shipped extends VersionName>(
  shipped: readonly Shipped[],
  kept: readonly KeptVersion[]
): readonly Shipped[] {
  const newestFirst = [...shipped].sort((one, other) => other.version - one.version);
  return newestFirst.filter(({ key, version }) => {
    const own = kept.filter((candidate) => candidate.key === key);
    const newestGiven = Math.max(0, ...own.map(({ shippedVersion }) => shippedVersion));
    return own.length === 0 || (version < newestGiven && !own.some((candidate) => candidate.version === version));
  });
}
