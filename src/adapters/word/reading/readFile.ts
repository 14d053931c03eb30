import { UnreadableFile } from '../../../application/ports/documentReader';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { formatOf } from './formatOf';
import { readWordFile } from './readWordFile';
import { Unreadable } from './unreadable';

/** Reads a file of any format that is read. @throws UnreadableFile */
export function readFile(fileName: string, content: Uint8Array): SourceDocument {
  try {
    formatOf(fileName, content);
    return { fileName, ...readWordFile(content) };
  } catch (error) {
    throw error instanceof Unreadable ? new UnreadableFile(error.reason, fileName) : error;
  }
}
