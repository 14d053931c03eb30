import type { Answers } from '../mandate/answer';
import type { MandateDocument } from '../mandate/document';
import type { Finding } from '../review/finding';
import type { FindingCode } from '../review/findingCode';
import type { TemplateReference, Variables } from '../template/template';
import type { FieldSources, ImportedFields } from './importedFields';
import type { UnplacedText } from './matching/unplacedText';
import type { ProposedObligation } from './proposedObligation';

/** A document read in: what it says as facts and as a mandate, and what a careful reader would stop at. */
export interface ImportedMandate {
  /** Key of the template family, or `unknown`. */
  readonly family: string;
  /** How sure the family is, from 0 to 1. */
  readonly familyConfidence: number;
  readonly title: string | null;
  /** Name of the group without its kind. */
  readonly group: string | null;
  /** Names of the bodies of a document that gives several their mandate; none in a document of one. */
  readonly bodies: readonly string[];
  /** Name of the healthcare region, as people say it. */
  readonly healthcareRegion: string | null;
  readonly fields: ImportedFields;
  /** What no section has a place for: kept, and where. */
  readonly unplaced: readonly UnplacedText[];
  readonly findings: readonly Finding<FindingCode>[];
  readonly sources: FieldSources;
  /** The version of the family's template that fits best; null for an unknown family. */
  readonly template: TemplateReference | null;
  readonly variables: Variables;
  /** Answers to the template's fields, and what the document says otherwise; none for an unknown family. */
  readonly answers: Answers;
  /** Keys of the template's fields the document says nothing about. */
  readonly missing: readonly string[];
  /** For a person to confirm. */
  readonly obligations: readonly ProposedObligation[];
  /** As it reads: every line of the document once, in its order. */
  readonly document: MandateDocument;
}
