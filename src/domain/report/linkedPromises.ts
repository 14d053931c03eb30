import type { DocumentBlock, MandateDocument } from '../mandate/document';
import type { PatientPromise } from './promisesIn';
import type { ReportTemplate } from './reportTemplate';

/** How the promises that a goal can refer to read in a document, by the field they are chosen in. */
const wordsOf = ({ sections }: ReportTemplate): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sections.flatMap(({ field }) =>
      field.kind === 'rows'
        ? [[field.key, field.columns.flatMap((column) => (column.kind === 'line' && column.suggests === 'promises' ? [column.reads] : []))] as const]
        : []
    )
  );

/**
 * A document in which each goal's patientlöfte leads to where the mandate in force makes it; one that the mandate no longer
 * makes leads nowhere.
 * @param addressOf a promise; empty for no link
 */
export function linkedPromises(document: MandateDocument, template: ReportTemplate, promises: readonly PatientPromise[], addressOf: (promise: PatientPromise) => string): MandateDocument {
  const reads = wordsOf(template);
  const linked = (block: DocumentBlock): DocumentBlock => {
    if (block.kind !== 'paragraph') return block;
    const promise = promises.find(({ text }) => (reads.get(block.source) ?? []).some((words) => words.split('{}').join(text) === block.text));
    const link = promise === undefined ? '' : addressOf(promise);
    return link === '' ? block : { ...block, link };
  };
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(linked) })) };
}
