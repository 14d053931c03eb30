import type { DocumentReader } from '../../application/ports/documentReader';
import { UnreadableFile } from '../../application/ports/documentReader';
import { decodeText } from '../../domain/importing/text/decodeText';
import { readText } from '../../domain/importing/text/readText';

/** Reads text; whatever is named as a Word file is damaged, and a file without a letter is empty. */
export function createMemoryDocumentReader(): DocumentReader {
  return {
    read: async (fileName, content) => {
      if (/\.docx$/iu.test(fileName)) {
        throw new UnreadableFile('corrupt', fileName);
      }
      const text = decodeText(content);
      if (text.trim() === '') {
        throw new UnreadableFile('empty', fileName);
      }
      return readText(fileName, text);
    }
  };
}
