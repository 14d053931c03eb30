import type { Frequency } from './language/frequency';

/** What an obligation is about. */
export const obligationKinds = [
  'chairTerm',
  'chairAppointment',
  'employment',
  'representation',
  'memberPerRegion',
  'membership',
  'nationalMember',
  'municipalMember',
  'professions',
  'patientAssociations',
  'anchoring',
  'coOption',
  'meetings',
  'notes',
  'plan',
  'report',
  'contactDetails',
  'deliverable',
  'qualityMeasures',
  'information',
  'consultation',
  'nomination',
  'steering',
  'ownCosts',
  'costSharing',
  'preparation',
  'followUp',
  'stewardship',
  'hosting',
  'communication',
  'review',
  'recurringTask',
  'deadline'
] as const;

export type ObligationKind = (typeof obligationKinds)[number];

/** What a sentence of an imported mandate seems to oblige somebody to; it counts only when a person has confirmed it. */
export interface ProposedObligation {
  readonly kind: ObligationKind;
  /** The sentence, or the point of a list, as it stands in the mandate. */
  readonly text: string;
  /** First and last line of the document it stands on. */
  readonly lines: readonly [number, number];
  /** How often; null when the sentence does not say. */
  readonly frequency: Frequency | null;
  /** `MM-DD` for a day of every year, ISO for one day, else the document's own words; null when none is said. */
  readonly deadline: string | null;
  /** Who gets it or where it is published, in the document's words; null when nobody is named. */
  readonly receiver: string | null;
  /** Which of the document's bodies it is laid on; empty in a document of one, and where it does not say. */
  readonly bodies: readonly string[];
}
