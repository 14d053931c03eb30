const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five named and the numeric character references replaced. Any other entity is a SyntaxError: none can be defined. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) {
      if (!Object.hasOwn(NAMED, name)) throw new SyntaxError(`The entity ${whole} is not defined.`);
      return NAMED[name];
    }
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
    if (!isCharacter) throw new SyntaxError(`The character ${whole} is not allowed.`);
    return String.fromCodePoint(code);
  });
}
