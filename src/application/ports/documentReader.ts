import type { SourceDocument } from '../../domain/importing/sourceDocument';

export type UnreadableReason =
  | 'empty'
  /** Neither a Word file nor text. */
  | 'unknownFormat'
  /** The format before `.docx`. */
  | 'oldWord'
  | 'passwordProtected'
  | 'corrupt'
  /** Larger than is read, packed or unpacked. */
  | 'tooLarge';

/** Bytes of the largest file that is read; a mandate in Word is some tens of kilobytes. */
export const mostFileBytes = 25 * 1024 * 1024;

/** A file that cannot be read as a document: nothing of it is imported. */
export class UnreadableFile extends Error {
  public readonly reason: UnreadableReason;

  public constructor(reason: UnreadableReason, fileName: string) {
    super(`${fileName}: ${reason}`);
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}

export interface DocumentReader {
  /** @throws UnreadableFile */
  read(fileName: string, content: Uint8Array): Promise<SourceDocument>;
}
