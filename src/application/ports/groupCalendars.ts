/** A calendar file that others may subscribe to. */
export interface StoredCalendar {
  /** Web address of the file: the same as long as the group is there. */
  readonly address: string;
  /** ISO instant when its content last changed. */
  readonly updated: string;
}

/** The groups' calendar files. Every method throws `Failure`. */
export interface GroupCalendars {
  /** Null when the group has none, and to one who may not read it. */
  of(groupKey: string): Promise<StoredCalendar | null>;
  /**
   * Makes the file, or writes over it; one with the same days already is left alone, whenever it was written.
   * @throws Failure `denied` to one who does not write for the group
   */
  save(groupKey: string, content: string): Promise<StoredCalendar>;
}
