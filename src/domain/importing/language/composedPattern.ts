/** A regular expression put together of constants of this product; never of anything that a document or a person wrote. */
export function composedPattern(source: string, flags: string): RegExp {
  // eslint-disable-next-line @rushstack/security/no-unsafe-regexp
  return new RegExp(source, flags);
}
