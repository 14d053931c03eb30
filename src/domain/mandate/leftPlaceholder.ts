/**
 * `<` directly followed by a letter or an ellipsis, as in `<X>` or `<Ange datum …>`; not `p < 0,05`, not `</b>`, and
 * not an address as mail programs write it, `<anna@exempel.se>` or `<https://exempel.se>`.
 */
const placeholder = /(?<![\p{L}\p{N}])<(?:\p{L}|…|\.{3})(?![^<>\n]*(?:@|:\/\/))[^<>\n]*>/u;

/** The first placeholder left in a text, with its signs; empty when there is none. */
export function leftPlaceholder(text: string): string {
  return placeholder.exec(text)?.[0] ?? '';
}
