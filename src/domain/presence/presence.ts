/** A person who has a draft open. */
export interface Presence {
  /** Without domain prefix, e.g. `anna@region.example`. */
  readonly login: string;
  /** Display name. */
  readonly name: string;
  /** The section at hand; empty for none. */
  readonly sectionKey: string;
  /** ISO instant of the last sign of life, by the server's clock. */
  readonly seen: string;
}
