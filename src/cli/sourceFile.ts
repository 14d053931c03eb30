import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createDocumentReader } from '../adapters/word/createDocumentReader';
import { UnreadableFile } from '../application/ports/documentReader';
import type { SourceDocument } from '../domain/importing/sourceDocument';
import { callerPath } from './callerPath';
import { unreadableText } from './unreadableText';
import { WrongUse } from './wrongUse';

const reader = createDocumentReader();

/** A Word file or text as a document to import. @throws WrongUse that says why it cannot be read */
export async function sourceAt(path: string): Promise<SourceDocument> {
  const content = await readFile(callerPath(path)).catch(() => {
    throw new WrongUse(`Filen ${path} går inte att läsa. Kontrollera sökvägen. / The file ${path} cannot be read. Check the path.`);
  });
  try {
    return await reader.read(basename(path), content);
  } catch (error) {
    throw error instanceof UnreadableFile ? new WrongUse(unreadableText(path, error)) : error;
  }
}
