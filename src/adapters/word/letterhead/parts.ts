import { strFromU8, unzipSync } from 'fflate';
import { Failure } from '../../../application/ports/failure';

/** The files in a Word file, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Names of the files that every Word file has. */
export const DOCUMENT = 'word/document.xml';
export const RELATIONS = 'word/_rels/document.xml.rels';
export const TYPES = '[Content_Types].xml';

/** Largest letterhead that is unpacked, in bytes: pictures included, no honest one comes near. */
const LIMIT = 50_000_000;

/** @throws Failure `invalid` when the bytes are no Word file, or one too large */
export function partsOf(content: Uint8Array): Parts {
  let size = 0;
  let parts: Parts;
  try {
    parts = unzipSync(content, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= LIMIT;
      }
    });
  } catch (error) {
    throw new Failure('invalid', `The letterhead is not a Word document: ${(error as Error).message}`);
  }
  if (size > LIMIT) {
    throw new Failure('invalid', `The letterhead unpacks to more than ${LIMIT} bytes.`);
  }
  return parts;
}

/** A part's XML. @throws Failure `invalid` when the file lacks it */
export function xmlOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) {
    throw new Failure('invalid', `The letterhead has no ${name}.`);
  }
  return strFromU8(part);
}
