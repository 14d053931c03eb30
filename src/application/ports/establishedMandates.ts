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
  /** Day of the decision to withdraw it; empty while it applies. */
  readonly withdrawnOn: IsoDate | '';
}

export interface PublishedFile {
  /** The file's UniqueId. */
  readonly fileId: string;
  /** Version label, e.g. `1.0`. */
  readonly version: string;
  readonly serverRelativeUrl: string;
}

/** A mandate's document as readers see it, also to those who see a newer draft of it. */
export interface EstablishedMandate extends EstablishedMetadata {
  readonly file: PublishedFile;
  readonly state: PublicState;
  /** Hash of the document's text as it was built; empty when it is not known. */
  readonly textHash: string;
  /** True when a newer version lies there that is not let through. Told to those who may see it. */
  readonly hasDraft: boolean;
}

/** A text that is or was in force, with its decision. */
export interface EstablishedSnapshot extends Pick<EstablishedMetadata, 'bodyName' | 'decisionDate' | 'paragraph' | 'diaryNumber' | 'withdrawnOn'> {
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly content: SnapshotContent;
}

/** The library readers see, under content approval, and the texts beside it. Every method throws `Failure`. */
export interface EstablishedMandates {
  /**
   * Uploads under a stable name, sets metadata, publishes and approves. Safe to repeat: the same text with the same
   * metadata stays the same version; where either has changed since, e.g. by a diary number that came in between,
   * the file is replaced by a new version.
   */
  publish(metadata: EstablishedMetadata, built: BuiltDocument): Promise<PublishedFile>;
  /** Content of a published file. @param version label of an earlier version; the newest the caller sees when left out */
  download(serverRelativeUrl: string, version?: string): Promise<Uint8Array>;
  /** A published file as PDF, made by the site; null when the site does not convert files. */
  asPdf(serverRelativeUrl: string): Promise<Uint8Array | null>;
  /**
   * Sets another date of review on the published file, which stays what it is, and lets it through content approval
   * again. Safe to repeat. @throws Failure `conflict` when something else has been put there since it was read
   */
  setReviewDate(mandate: EstablishedMandate, reviewDate: IsoDate | ''): Promise<EstablishedMandate>;
  /** Adds the canonical text of a published snapshot, and that it is withdrawn when it is. Safe to repeat. */
  addText(metadata: EstablishedMetadata, snapshot: Snapshot): Promise<void>;
  /**
   * Marks a text that was added without a receipt as withdrawn, and lets the given one stand before it once it is added;
   * nothing when the other was never added. Safe to repeat.
   */
  putTextBack(metadata: EstablishedMetadata, withdrawn: Pick<EstablishedMetadata, 'snapshotKey' | 'withdrawnOn'>): Promise<void>;
  /** Texts made of the newest rows, the newest first; texts that are not whole or do not give their hash are left out. */
  newestTexts(rows: number): Promise<readonly EstablishedSnapshot[]>;
  /** What the caller may see of the mandate's published document; null when nothing. */
  ofMandate(mandateKey: string): Promise<EstablishedMandate | null>;
  /**
   * Every text of a mandate that has been published, the newest first. Texts that are not whole or do not give their
   * hash are left out.
   */
  textsOf(mandateKey: string): Promise<readonly EstablishedSnapshot[]>;
  /**
   * The groups' texts that applied at some time from a day on: of each mandate those decided on or after the day and the
   * one before them, the newest first. Of one group in one request.
   */
  textsSince(groupKeys: readonly string[], day: IsoDate): Promise<readonly EstablishedSnapshot[]>;
  /** What the caller may see whose date of review has come by the given day, the earliest first. */
  reviewedBy(date: IsoDate): Promise<readonly EstablishedMandate[]>;
  /** What the caller may see of the groups' established mandates. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly EstablishedMandate[]>;
  /** Every established mandate the caller may see, page by page: for views of the country. */
  all(): Promise<readonly EstablishedMandate[]>;
  /** The texts with these keys, in one request for some hundred; those that are not whole or do not give their hash are left out. */
  textsWithKeys(snapshotKeys: readonly string[]): Promise<readonly EstablishedSnapshot[]>;
}
