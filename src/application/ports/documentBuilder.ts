import type { EstablishmentDecision } from '../../domain/approval/caseState';
import type { MandateDocument } from '../../domain/mandate/document';
import type { IsoDate } from '../../domain/mandate/answer';

/** A line of the appendix: who did what, when. */
export interface TrailLine {
  readonly date: IsoDate;
  readonly text: string;
}

export interface EstablishedDocument {
  readonly document: MandateDocument;
  /** Name of the establishing body as it stands on the decision line. */
  readonly bodyName: string;
  readonly decision: EstablishmentDecision;
  readonly trail: readonly TrailLine[];
  readonly snapshotKey: string;
  readonly snapshotHash: string;
}

export interface BuiltDocument {
  readonly content: Uint8Array;
  /** SHA-256 (lower-case hexadecimal) of the normalised text extracted from the Word body. */
  readonly textHash: string;
}

export interface DocumentBuilder {
  /** A Word document of the established text with its decision and appendix. */
  established(source: EstablishedDocument): Promise<BuiltDocument>;
  /** Hash of a Word file's text as it lies in the library, after SharePoint may have rewritten it. */
  textHash(content: Uint8Array): Promise<string>;
}
