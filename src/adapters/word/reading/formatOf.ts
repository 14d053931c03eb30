import { limits } from './limits';
import { Unreadable } from './unreadable';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Compound File Binary, the container of Office before 2007 and of encrypted files since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WORD_NAME = /\.(docx|docm|dotx|dotm)$/i;
/** Formats that are written in characters and yet are no text to read. */
const MARKED_UP = /^\s*(\{\\rtf|%PDF-|%!PS|<\?xml|<!doctype|<html)/i;

const beginsWith = (content: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => content[at] === byte);

/**
 * What a file is by what it holds; its name only tells what is broken.
 * @throws Unreadable when it is nothing that can be read
 */
export function formatOf(fileName: string, content: Uint8Array): 'docx' | 'text' {
  if (content.length > limits.packed) {
    throw new Unreadable('tooLarge', `${content.length} bytes`);
  }
  if (beginsWith(content, COMPOUND)) {
    throw compoundFile(content);
  }
  if (beginsWith(content, ZIP)) {
    return 'docx';
  }
  if (content.every((byte) => byte <= 0x20)) {
    throw new Unreadable('empty', 'No text');
  }
  if (WORD_NAME.test(fileName) || beginsWith(content, EMPTY_ZIP)) {
    throw new Unreadable('corrupt', 'Named as a Word file, but it does not begin as one');
  }
  if (isText(content)) {
    if (content.length > limits.text) {
      throw new Unreadable('tooLarge', `${content.length} bytes of text`);
    }
    return 'text';
  }
  throw new Unreadable('unknownFormat', 'Neither a Word file nor text');
}

/** Names in a compound file's directory are UTF-16. */
function holdsName(content: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = content.indexOf(wanted[0]); at >= 0; at = content.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, nth) => content[at + nth] === byte)) {
      return true;
    }
  }
  return false;
}

function compoundFile(content: Uint8Array): Unreadable {
  if (holdsName(content, 'EncryptedPackage')) {
    return new Unreadable('passwordProtected', 'An encrypted Office file');
  }
  const other = ['Workbook', 'PowerPoint Document', '__substg1.0'].find((name) => holdsName(content, name));
  return other ? new Unreadable('unknownFormat', `A file with ${other}`) : new Unreadable('oldWord', 'Word before 2007');
}

/** Text has no zeros, unless it is UTF-16 and says so, and hardly any control characters. */
function isText(content: Uint8Array): boolean {
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return true;
  }
  const controls = content.reduce((count, byte) => count + (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) ? 1 : 0), 0);
  const beginning = new TextDecoder().decode(content.subarray(0, 200));
  return !content.includes(0) && controls * 100 <= content.length && !MARKED_UP.test(beginning);
}
