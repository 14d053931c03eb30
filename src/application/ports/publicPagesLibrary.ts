import type { PageShelf } from './pageShelf';

/** When pages were last written. */
export interface LastRun {
  /** ISO instant, the server's. */
  readonly at: string;
  /** Display name. */
  readonly by: string;
  /** False for a run that goes on, or was cut short. */
  readonly isWhole: boolean;
  /** Web address of the library. */
  readonly library: string;
}

/**
 * The site's library of public pages. Nobody who publishes may remove anything there: what is no more says so in its place.
 * Every method throws `Failure`.
 */
export interface PublicPagesLibrary extends PageShelf {
  /** True when the user may write there; the server decides again. */
  mayWrite(): Promise<boolean>;
  /** Null when there has been none, or the site has no such library yet. */
  lastRun(): Promise<LastRun | null>;
}
