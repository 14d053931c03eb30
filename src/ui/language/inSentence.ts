/** Names as they stand in a sentence: *A*, *A och B*, *A, B och C*. */
export function inSentence(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
}
