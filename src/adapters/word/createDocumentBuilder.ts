import type { DocumentBuilder } from '../../application/ports/documentBuilder';
import type { WordShell } from './docx/shell';

const loadText = (): Promise<typeof import('./extractText')> => import(/* webpackChunkName: 'word-writer' */ './extractText');

/** Builds Word documents. The library behind it is large and is fetched when the first document is built. */
export function createDocumentBuilder(): DocumentBuilder {
  let shell: Promise<WordShell> | null = null;
  // What is the same in every file is made once; one that could not be fetched is asked for again.
  const loadShell = (): Promise<WordShell> => {
    shell ??= import(/* webpackChunkName: 'word-writer' */ './docx/shell')
      .then(({ createShell }) => createShell())
      .catch((failure: unknown) => {
        shell = null;
        throw failure;
      });
    return shell;
  };
  return {
    established: async (source) => {
      const [made, { buildEstablished }, { wordTextHash }] = await Promise.all([
        loadShell(),
        import(/* webpackChunkName: 'word-writer' */ './docx/buildEstablished'),
        loadText()
      ]);
      const content = buildEstablished(made, source);
      return { content, textHash: wordTextHash(content) };
    },
    draft: async (source) => {
      const [made, { buildDraft }] = await Promise.all([
        loadShell(),
        import(/* webpackChunkName: 'word-writer' */ './docx/buildDraft')
      ]);
      return buildDraft(made, source);
    },
    paper: async (source) => {
      const [made, { buildPaper }] = await Promise.all([
        loadShell(),
        import(/* webpackChunkName: 'word-writer' */ './docx/buildPaper')
      ]);
      return buildPaper(made, source);
    },
    page: async (source) => (await import(/* webpackChunkName: 'page' */ '../html/mandatePage')).mandatePage(source),
    archive: async (files) => (await import(/* webpackChunkName: 'archive' */ './archive')).archive(files),
    textHash: async (content) => (await loadText()).wordTextHash(content)
  };
}
