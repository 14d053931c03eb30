/** True for an address that is safe to follow from the page: nothing but the web's own two schemes. */
export function isWebAddress(text: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
