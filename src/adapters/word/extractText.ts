import { strFromU8, unzipSync } from 'fflate';
import { Failure } from '../../application/ports/failure';
import { hashText } from '../../domain/mandate/hashText';
import { textOfWordXml } from './textOfWordXml';

const BODY = 'word/document.xml';

/**
 * The text of a Word file's body, one paragraph a line, in a form that survives what SharePoint and Word do to
 * a file they store: NFC, runs joined, white space folded, empty paragraphs dropped. Lists' signs, headers and
 * properties are not part of it.
 * @throws Failure `invalid` when the bytes are no Word document
 */
export function extractText(content: Uint8Array): string {
  return textOfWordXml(bodyXml(content));
}

/** SHA-256 of {@link extractText}, as 64 lower-case hexadecimal digits. @throws Failure `invalid` */
export function wordTextHash(content: Uint8Array): string {
  return hashText(extractText(content));
}

function bodyXml(content: Uint8Array): string {
  try {
    return strFromU8(unzipSync(content, { filter: ({ name }) => name === BODY })[BODY]);
  } catch (error) {
    throw new Failure('invalid', `Not a Word document: ${(error as Error).message}`);
  }
}
