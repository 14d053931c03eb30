/** Somebody whose account is in the SharePoint group that records a body's decisions. */
export interface DecisionMaker {
  /** Login in lower case. */
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

/** Who records a body's decisions. */
export interface BodyMembers {
  readonly body: string;
  /** Name of the SharePoint group; several bodies may share one. */
  readonly sharePointGroup: string;
  /** Null when the server does not let the user see who is in the group. */
  readonly members: readonly DecisionMaker[] | null;
}

/** Every method throws `Failure`. */
export interface DecisionMakers {
  /** Of every body that decides. */
  all(): Promise<readonly BodyMembers[]>;
  /** Takes an account out of a SharePoint group. One that is not in it is no error. @throws Failure `denied` */
  remove(sharePointGroup: string, account: string): Promise<void>;
}
