import type { IsoDate } from '../mandate/answer';

/** That a group's composition was anchored with a body. */
export interface Anchoring {
  /** The body's name as the rule has it. */
  readonly body: string;
  readonly date: IsoDate;
  readonly paragraph: string;
}

/** What somebody has recorded about a group's composition that no seat or term shows. */
export interface RecordedComposition {
  /** When and with what outcome associations of patients and relatives were considered; null when nobody has said so. */
  readonly patientAssociations: { readonly date: IsoDate; readonly note: string } | null;
  /** When and with what outcome the balance between women and men was considered; null when nobody has said so. Nothing is kept of single people. */
  readonly genderBalance: { readonly date: IsoDate; readonly note: string } | null;
  readonly anchorings: readonly Anchoring[];
  /** Professions that the care chain needs, as its seats name them; empty when the group has not said. */
  readonly careChain: readonly string[];
}

/** Of which group it is recorded. */
export interface CompositionFacts extends RecordedComposition {
  readonly groupKey: string;
}
