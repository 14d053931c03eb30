import { createDocumentReader } from '../../adapters/word/createDocumentReader';
import type { SourceDocument } from '../../domain/importing/sourceDocument';
import { packed } from './packed';
import { wordFileParts, type WordParts } from './wordFileParts';

/** What the product reads in a Word file with these parts. */
export const readParts = (parts: WordParts): Promise<SourceDocument> => createDocumentReader().read('Uppdrag.docx', packed(wordFileParts(parts)));
