import type { FollowupSettings } from '../../domain/followup/followupSettings';

export interface StoredFollowupSettings {
  readonly settings: FollowupSettings;
  /** What a later save must still find; empty while the product's own hold. */
  readonly version: string;
}

/** How a site follows obligations. Every method throws `Failure`. */
export interface FollowupSettingsStore {
  /** The product's own until an administrator has stored others, and to one who may not read them. */
  read(): Promise<StoredFollowupSettings>;
  /**
   * Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to all but administrators, `invalid` when out of bounds
   */
  save(stored: StoredFollowupSettings): Promise<StoredFollowupSettings>;
}
