export interface CurrentUser {
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Who works, and what the server lets them do. Only for what the screen offers: the server decides again
 * at every call.
 */
export interface Session {
  user(): Promise<CurrentUser>;
  /** The address by which rosters know the user: the e-mail address, or the login of an account without one. A page knows it. */
  address(): Promise<string>;
  /** True when the user may add mandates and submissions for the group. */
  mayWriteFor(groupKey: string): Promise<boolean>;
  /** Keys of all groups for which {@link mayWriteFor} holds. */
  writingGroups(): Promise<readonly string[]>;
  /** Keys of the bodies whose decisions the user may record. */
  decidingBodies(): Promise<readonly string[]>;
  /** True when the user may keep all groups, seats and people (*process support*). */
  mayKeepRosters(): Promise<boolean>;
  /** True when the user may publish. */
  mayPublish(): Promise<boolean>;
  /** True when the user may write new versions of templates and clauses, and put them in use. */
  mayReviseTemplates(): Promise<boolean>;
  /** True when the user may say how mandates are decided: add chains and bindings. */
  mayConfigure(): Promise<boolean>;
  /** True when the user may read working drafts and cases (*participant*); a reader may not. */
  isParticipant(): Promise<boolean>;
}
