import type { PublicState } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Snapshot, SnapshotContent } from '../../domain/mandate/snapshot';
import type { BuiltDocument } from './documentBuilder';

/** Metadata beside the file. */
export interface EstablishedMetadata {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly title: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly bodyName: string;
  readonly decisionDate: IsoDate;
  readonly paragraph: string;
  readonly diaryNumber: string;
  /** Date by which the mandate is to be reviewed; empty when none is set. */
  readonly reviewDate: IsoDate | '';
}

export interface PublishedFile {
  /** The file's UniqueId. */
  readonly fileId: string;
  /** Version label, e.g. `1.0`. */
  readonly version: string;
  readonly serverRelativeUrl: string;
}

export interface EstablishedMandate extends EstablishedMetadata {
  readonly file: PublishedFile;
  readonly state: PublicState;
}

/** A text that is or was in force, with its decision. */
export interface EstablishedSnapshot {
  readonly content: SnapshotContent;
  readonly bodyName: string;
  readonly decisionDate: IsoDate;
}

/** The library readers see, under content approval, and the texts beside it. Every method throws `Failure`. */
export interface EstablishedMandates {
  /**
   * Uploads under a stable name, sets metadata, publishes and approves. Safe to repeat: the same text with the same
   * metadata stays the same version; where either has changed since, e.g. by a diary number that came in between,
   * the file is replaced by a new version.
   */
  publish(metadata: EstablishedMetadata, built: BuiltDocument): Promise<PublishedFile>;
  /** Content of a published file. */
  download(serverRelativeUrl: string): Promise<Uint8Array>;
  /** A published file as PDF, made by the site; null when the site does not convert files. */
  asPdf(serverRelativeUrl: string): Promise<Uint8Array | null>;
  /** Adds the canonical text of a published snapshot. Safe to repeat. */
  addText(metadata: EstablishedMetadata, snapshot: Snapshot): Promise<void>;
  /** Texts made of the newest rows, the newest first; texts that are not whole or do not give their hash are left out. */
  newestTexts(rows: number): Promise<readonly EstablishedSnapshot[]>;
  /** What the caller may see of the mandate's published document; null when nothing. */
  ofMandate(mandateKey: string): Promise<EstablishedMandate | null>;
  /** What the caller may see of the groups' established mandates. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly EstablishedMandate[]>;
}
