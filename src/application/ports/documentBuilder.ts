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
  /** What stands on every page of a withdrawn text (*UPPHÄVD 12 mars 2026 av …*); empty for one that applies. */
  readonly stamp: string;
  readonly trail: readonly TrailLine[];
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  /** Name of the healthcare region, in the header; empty when it is not known. */
  readonly healthcareRegion: string;
  readonly templateVersion: string;
  /** True when the family numbers its headings. */
  readonly numberedHeadings: boolean;
  /** A region's own `.docx` to stand on; null for plain paper. */
  readonly letterhead: Uint8Array | null;
}

/** A draft as it goes out to people without an account. */
export interface DraftDocument {
  readonly document: MandateDocument;
  readonly healthcareRegion: string;
  readonly templateVersion: string;
  readonly numberedHeadings: boolean;
  /** The question of each field that is marked in the file, by field key. */
  readonly questions: ReadonlyMap<string, string>;
  /** Who stands as the file's author; may be empty. */
  readonly author: string;
  readonly date: IsoDate;
  readonly letterhead: Uint8Array | null;
}

/** A mandate as a page to read or print. */
export interface DocumentPage {
  readonly document: MandateDocument;
  /** Name of the healthcare region, above the title; empty when it is not known. */
  readonly healthcareRegion: string;
  /** The line below the title that says what the text is: a draft, or who established it when. */
  readonly standing: string;
  /** Version and checksum, below the text; empty for a draft. */
  readonly footer: string;
  /** True when the family numbers its headings. */
  readonly numberedHeadings: boolean;
}

/** A paper of a meeting: its agenda, or an extract of its minutes. */
export interface MeetingPaper {
  readonly document: MandateDocument;
  /** The line below the title: whose meeting, when and where. */
  readonly standing: string;
  /** Name of the body's healthcare region, in the header; empty when it is not known. */
  readonly healthcareRegion: string;
  readonly numberedHeadings: boolean;
  /** Name of the body, as the file's author. */
  readonly author: string;
  readonly date: IsoDate;
  readonly letterhead: Uint8Array | null;
}

export interface BuiltDocument {
  readonly content: Uint8Array;
  /** SHA-256 (lower-case hexadecimal) of the normalised text extracted from the Word body. */
  readonly textHash: string;
}

export interface DocumentBuilder {
  /** A Word document of the established text with its decision and appendix. */
  established(source: EstablishedDocument): Promise<BuiltDocument>;
  /** A Word document of a draft, with its fields marked so that an edited file can be read back field by field. */
  draft(source: DraftDocument): Promise<Uint8Array>;
  /** A Word document of a paper of a meeting. */
  paper(source: MeetingPaper): Promise<Uint8Array>;
  /** An HTML page of its own, without scripts and with nothing to fetch, made to be printed as well. */
  page(source: DocumentPage): Promise<string>;
  /** A zip archive of files by path. The same files give the same bytes. */
  archive(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
  /** Hash of a Word file's text as it lies in the library, after SharePoint may have rewritten it. */
  textHash(content: Uint8Array): Promise<string>;
}
