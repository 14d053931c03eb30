import type { UnreadableReason } from '../../../application/ports/documentReader';

/** What stops the reading of a file, before the file's name is known. */
export class Unreadable extends Error {
  public readonly reason: UnreadableReason;

  public constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}
