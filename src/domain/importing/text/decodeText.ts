/** What Windows-1252 has where ISO 8859-1 has control characters, from 0x80 to 0x9F. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 22 decodes Windows-1252 as if it were ISO 8859-1, so its signs are put in afterwards. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => windowsSigns[control.charCodeAt(0) - 0x80] ?? control);

/**
 * The text of a file's bytes: UTF-8, UTF-16 where the file says so, else Windows-1252, which old programs on Windows
 * wrote and in which no bytes are wrong. Without byte order mark.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
