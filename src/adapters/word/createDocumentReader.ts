import type { DocumentReader } from '../../application/ports/documentReader';

/** Reads Word files and text. What it takes is fetched when the first file is read. */
export function createDocumentReader(): DocumentReader {
  return {
    read: async (fileName, content) => {
      const { readFile } = await import(/* webpackChunkName: 'word-reader' */ './reading/readFile');
      return readFile(fileName, content);
    }
  };
}
