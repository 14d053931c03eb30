/** The healthcare regions' own Word files that mandates are written out on. Every method throws `Failure`. */
export interface Letterheads {
  /** @param healthcareRegion its key @returns null when the region has none */
  of(healthcareRegion: string): Promise<Uint8Array | null>;
  /** Takes the place of the one before. Safe to repeat. */
  store(healthcareRegion: string, content: Uint8Array): Promise<void>;
  /** True when the user may store one; the server decides again. */
  mayStore(): Promise<boolean>;
}
