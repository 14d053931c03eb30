import type { Presence } from '../../domain/presence/presence';

/** Where a person is at work. */
export interface DraftPlace {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly sectionKey: string;
}

/** The user's own presence; `version` is the server's ETag, to be sent back next time. */
export interface OwnPresence extends Presence {
  readonly version: string;
}

/** Who has which draft open. Every method throws `Failure`. */
export interface PresenceStore {
  /**
   * A sign of life of the user.
   * @param login the user's own: nobody can speak for another
   * @param version as last answered; empty the first time
   * @throws Failure `conflict` when another window of the same person has spoken meanwhile: begin anew without version
   */
  tell(login: string, place: DraftPlace, version: string): Promise<OwnPresence>;
  /** Signs of life in the group's mandate, old ones as well; none to one who may not read them. */
  ofMandate(mandateKey: string, groupKey: string): Promise<readonly Presence[]>;
}
