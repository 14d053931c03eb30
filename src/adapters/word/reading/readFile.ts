import { UnreadableFile } from '../../../application/ports/documentReader';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { decodeText } from '../../../domain/importing/text/decodeText';
import { readText } from '../../../domain/importing/text/readText';
import { formatOf } from './formatOf';
import { readWordFile } from './readWordFile';
import { Unreadable } from './unreadable';

/** Reads a file of any format that is read. @throws UnreadableFile */
export function readFile(fileName: string, content: Uint8Array): SourceDocument {
  try {
    const document =
      formatOf(fileName, content) === 'docx' ? { fileName, ...readWordFile(content) } : readText(fileName, decodeText(content));
    if (saysNothing(document)) {
      throw new Unreadable('empty', 'No text');
    }
    return document;
  } catch (error) {
    throw error instanceof Unreadable ? new UnreadableFile(error.reason, fileName) : error;
  }
}

/** A scanned page is one picture: it says nothing either. */
const saysNothing = ({ lines, comments, changes, remarks }: SourceDocument): boolean =>
  [...lines, ...comments, ...changes, ...remarks].every(({ text }) => text.trim() === '');
