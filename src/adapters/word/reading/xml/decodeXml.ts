import { Unreadable } from '../unreadable';

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return 'utf-16le';
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8';
}

/** The characters of a part: UTF-8, or UTF-16 by its mark or its first sign (OPC 8.1.4). @throws Unreadable `corrupt` */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Unreadable('corrupt', (error as Error).message);
  }
}
