import type { MandateDocument } from '../../domain/mandate/document';
import type { Ports } from '../ports/ports';

/** Texts asked for at a time: some ten filters in one batch. */
const page = 100;

/** A page of texts that has been read. */
export interface TextPage {
  /** Those that could be read, by their keys. */
  readonly documents: ReadonlyMap<string, MandateDocument>;
  /** Keys of those asked for that are not there, not whole, or not what their hash says. */
  readonly unreadable: readonly string[];
}

/**
 * Reads texts page by page, for as long as somebody wants them.
 *
 * @param take is given each page; false for no more
 * @throws Failure when a page cannot be read; those before it have been given
 */
export async function readRegisterTexts(
  { established }: Pick<Ports, 'established'>,
  snapshotKeys: readonly string[],
  take: (page: TextPage) => boolean | Promise<boolean>
): Promise<void> {
  for (let start = 0; start < snapshotKeys.length; start += page) {
    const asked = snapshotKeys.slice(start, start + page);
    const texts = await established.textsWithKeys(asked);
    const documents = new Map(texts.map(({ snapshotKey, content }) => [snapshotKey, content.document]));
    if (!(await take({ documents, unreadable: asked.filter((key) => !documents.has(key)) }))) return;
  }
}
