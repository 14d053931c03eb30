import { createHash, randomUUID } from 'node:crypto';

/** Where ids of new items come from. */
export interface SiteIds {
  next(): string;
  /** From now on the same ids for the same seed; random ones again without one. */
  seed(seed: string | undefined): void;
}

/** A hash in the form of a random guid. */
function guidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

export function createSiteIds(): SiteIds {
  let seed: string | undefined;
  let count = 0;
  return {
    next: () => (seed === undefined ? randomUUID() : guidOf(`${seed} ${(count += 1)}`)),
    seed: given => {
      seed = given;
      count = 0;
    }
  };
}
