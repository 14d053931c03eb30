/** The paragraph without its sign: *§ 14*, *14 §* and *14* are the same to the one who types. */
export function paragraphNumber(text: string): string {
  return text.replace(/§/g, '').replace(/\s+/g, ' ').trim();
}
