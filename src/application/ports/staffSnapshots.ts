/** A snapshot's file as it lies somewhere. */
export interface StoredStaffSnapshot {
  readonly text: string;
  /** The file's version. */
  readonly etag: string;
}

/** Files of the regions' snapshots, in the staff's site or a region's own. Every method throws `Failure`. */
export interface StaffSnapshots {
  /** Absolute address of the site. */
  readonly source: string;
  /** Server-relative address at which the staff's site keeps a region's snapshot. */
  keptAt(regionKey: string): string;
  /** Server-relative address at which a region's own site keeps the snapshot it has been given. */
  givenAt(regionKey: string): string;
  /** What lies at a server-relative address in the tenant; null when nothing does. */
  read(address: string): Promise<StoredStaffSnapshot | null>;
  /**
   * Puts a file there, its folder too when there is none.
   * @param before what was read there; null when nothing was
   * @throws Failure `conflict` when somebody else has written there meanwhile
   */
  write(address: string, text: string, before: StoredStaffSnapshot | null): Promise<void>;
}
