import type { DocumentBuilder } from '../../application/ports/documentBuilder';
import { hashText } from '../../domain/mandate/hashText';

/** Stands in for Word: the file is the source as JSON, and its text is all of it. */
export function createMemoryDocumentBuilder(): DocumentBuilder {
  return {
    established: async (source) => {
      const text = JSON.stringify(source);
      return { content: new TextEncoder().encode(text), textHash: hashText(text) };
    },
    draft: async ({ questions, ...source }) =>
      new TextEncoder().encode(JSON.stringify({ ...source, questions: [...questions] })),
    paper: async (source) => new TextEncoder().encode(JSON.stringify(source)),
    page: async (source) => JSON.stringify(source),
    archive: async (files) => new TextEncoder().encode(JSON.stringify([...files].map(([path, content]) => [path, [...content]]))),
    textHash: async (content) => hashText(new TextDecoder().decode(content))
  };
}
