import type { Attestation, StoredAttestation } from '../../domain/followup/attestation';

/** What groups say of their obligations; additions only. Every method throws `Failure`. */
export interface Attestations {
  /**
   * Adds it, or finds the one that is there with its key; safe to repeat.
   * @throws Failure `denied` to one who does not write for the group
   */
  add(attestation: Attestation): Promise<StoredAttestation>;
  /** Oldest first; none to one who may not read them. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredAttestation[]>;
}
