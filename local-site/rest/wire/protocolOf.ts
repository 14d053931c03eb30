/** The protocol an address names, in lower case; undefined for one within the site. Control characters and blanks hide protocols from checks and not from browsers, so they do not count. */
export function protocolOf(address: string): string | undefined {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  return /^([^/?#]*?):/.exec(bare)?.[1].toLowerCase();
}
