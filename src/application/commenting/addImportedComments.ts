import { importedKey } from '../../domain/commenting/importedKey';
import { cleanText } from '../../domain/mandate/cleanText';
import type { Ports } from '../ports/ports';

/** A comment out of a Word file, by somebody who may have no account. */
export interface ImportedComment {
  /** Empty for the mandate as a whole. */
  readonly sectionKey: string;
  /** As the file names them. */
  readonly author: string;
  readonly text: string;
  /** The words it is put at; may be empty. */
  readonly quote: string;
}

/** Puts a file's comments at their sections. Safe to repeat: the same comment is added once. @throws Failure */
export function addImportedComments(
  { comments }: Pick<Ports, 'comments'>,
  mandateKey: string,
  groupKey: string,
  imported: readonly ImportedComment[]
): Promise<void> {
  return comments.add(
    imported.map(({ sectionKey, author, text, quote }) => ({
      key: importedKey(mandateKey, sectionKey, author, text, quote),
      mandateKey,
      groupKey,
      sectionKey,
      kind: 'comment',
      commentKey: '',
      text: cleanText(text).trim(),
      quote: cleanText(quote).trim(),
      fileAuthor: cleanText(author).replace(/\s+/gu, ' ').trim()
    }))
  );
}
