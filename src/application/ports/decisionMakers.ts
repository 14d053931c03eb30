/** Somebody whose account is in the SharePoint group that records a body's decisions. */
export interface DecisionMaker {
  /** Login in lower case. */
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

/** Which SharePoint group records a body's decisions. */
export interface BodyGroup {
  readonly body: string;
  /** Its name, empty for none; several bodies may share one. */
  readonly sharePointGroup: string;
}

/** Who records a body's decisions. */
export interface BodyMembers extends BodyGroup {
  /** Null when the server does not let the user see who is in the group. */
  readonly members: readonly DecisionMaker[] | null;
  /** True when the user may put people into the group and take them out. */
  readonly mayChange: boolean;
}

/** The people behind the bodies. Every method throws `Failure`. */
export interface DecisionMakers {
  /** Of every body that decides; none to one who may not read about the bodies. */
  all(): Promise<readonly BodyMembers[]>;
  /** The SharePoint groups of every body that decides; none to one who may not read about the bodies. */
  groups(): Promise<readonly BodyGroup[]>;
  /** The people in a SharePoint group: nobody in one that does not exist, null when the user may not see them. */
  members(sharePointGroup: string): Promise<readonly DecisionMaker[] | null>;
  /**
   * Puts an account into a SharePoint group, and among the participants where the user may. One already there is no
   * error.
   * @throws Failure `denied`
   */
  add(sharePointGroup: string, account: string): Promise<void>;
  /** Takes an account out of a SharePoint group. One that is not in it is no error. @throws Failure `denied` */
  remove(sharePointGroup: string, account: string): Promise<void>;
}
