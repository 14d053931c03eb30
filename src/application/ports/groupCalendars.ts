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
   * @param contentNow tells what the file should say; asked after the file's version is read, and again whenever
   *   somebody else has written it meanwhile, so that an older answer never lies over a newer
   * @throws Failure `denied` to one who does not write for the group, `conflict` when others write it again and again
   */
  save(groupKey: string, contentNow: () => Promise<string>): Promise<StoredCalendar>;
}
