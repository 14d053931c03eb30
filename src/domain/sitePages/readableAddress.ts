/** An address as people read it, `/SitePages/Läs in.aspx`; as it is where it could not be made the same address again. */
export function readableAddress(address: string): string {
  try {
    const readable = decodeURI(address);
    return encodeURI(readable) === address && !readable.includes('%') ? readable : address;
  } catch {
    return address;
  }
}
