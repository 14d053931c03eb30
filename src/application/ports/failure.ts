/**
 * What can go wrong in a store, as the application understands it. Adapters turn every server answer into
 * one of these; views turn the kind into a sentence. `outdated`: the site was brought to a newer version of the product
 * than the one that runs, which is then never let write.
 */
export type FailureKind = 'conflict' | 'denied' | 'missing' | 'throttled' | 'invalid' | 'outdated' | 'offline' | 'expired';

export class Failure extends Error {
  public readonly kind: FailureKind;
  /** The server's own words, for the folded details; never the message people read first. */
  public readonly detail: string;

  public constructor(kind: FailureKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'Failure';
    this.kind = kind;
    this.detail = detail;
  }
}

/** True when the failure may heal by itself and the same call can be repeated. */
export function isPassing(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'throttled' || failure.kind === 'expired';
}
