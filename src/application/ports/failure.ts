/**
 * What can go wrong in a store, as the application understands it. Adapters turn every server answer into
 * one of these; views turn the kind into a sentence. `outdated`: the site was brought to a newer version of the product
 * than the one that runs, which is then never let write. `unprepared`: the site lacks a list or a column that the product
 * needs, as one does that was never brought to the version that runs.
 */
export type FailureKind = 'conflict' | 'denied' | 'missing' | 'throttled' | 'invalid' | 'outdated' | 'unprepared' | 'offline' | 'expired';

/** A part that the product needs and the site does not have, or the site itself where there is none at its address. */
export interface LackingPart {
  readonly kind: 'list' | 'column' | 'site';
  /** Address of the list below the web's own, with the column's name for a column; empty for a site, and where the server does not tell. */
  readonly name: string;
}

export class Failure extends Error {
  public readonly kind: FailureKind;
  /** The server's own words, for the folded details; never the message people read first. */
  public readonly detail: string;
  /** What the site lacks when it is unprepared. */
  public readonly lacks: LackingPart | null;

  public constructor(kind: FailureKind, detail: string, lacks: LackingPart | null = null) {
    super(`${kind}: ${detail}`);
    this.name = 'Failure';
    this.kind = kind;
    this.detail = detail;
    this.lacks = lacks;
  }
}

/** True when the failure may heal by itself and the same call can be repeated. */
export function isPassing(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'throttled' || failure.kind === 'expired';
}

/** True when the server does not show what was asked for: the account may not see it, it does not exist, or its whole list does not. */
export function isHidden({ kind, lacks }: Failure): boolean {
  return kind === 'denied' || kind === 'missing' || lacks?.kind === 'list';
}
