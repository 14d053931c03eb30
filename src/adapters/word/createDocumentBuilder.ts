import type { DocumentBuilder } from '../../application/ports/documentBuilder';

const loadText = (): Promise<typeof import('./extractText')> => import(/* webpackChunkName: 'word' */ './extractText');

/** Builds Word documents. The library behind it is large and is fetched when the first document is built. */
export function createDocumentBuilder(): DocumentBuilder {
  return {
    established: async (source) => {
      const [{ buildEstablished }, { wordTextHash }] = await Promise.all([
        import(/* webpackChunkName: 'word' */ './docx/buildEstablished'),
        loadText()
      ]);
      const content = await buildEstablished(source);
      return { content, textHash: wordTextHash(content) };
    },
    draft: async (source) => (await import(/* webpackChunkName: 'word' */ './docx/buildDraft')).buildDraft(source),
    textHash: async (content) => (await loadText()).wordTextHash(content)
  };
}
