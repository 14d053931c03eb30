import type { CompositionNote, StoredCompositionNote } from '../../domain/composition/compositionNote';

/** What groups note of their composition; additions only. Every method throws `Failure`. */
export interface CompositionNotes {
  /**
   * Adds it, or finds the one that is there with its key; safe to repeat.
   * @throws Failure `denied` to one who does not write for the group
   */
  add(note: CompositionNote): Promise<StoredCompositionNote>;
  /** Oldest first; none on a site that keeps no such notes yet. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredCompositionNote[]>;
}
