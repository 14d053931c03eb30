/** Somebody whom the organisation's directory knows. */
export interface DirectoryPerson {
  /** In lower case. */
  readonly login: string;
  readonly name: string;
  /** Their title at work; empty where the directory has none. */
  readonly title: string;
  readonly email: string;
}

/** The organisation's directory of people. */
export interface PeopleDirectory {
  /**
   * A few of those with a name, or an address, that begins with the text; nobody for an empty one. Groups are not
   * among them.
   * @throws Failure
   */
  search(text: string): Promise<readonly DirectoryPerson[]>;
}
