/** Shortenings whose full stop ends no sentence. */
const shortened =
  /(?<!\p{L})(?:t\.\s?ex|bl\.\s?a|d\.\s?v\.\s?s|dvs|inkl|exkl|m\.\s?m|m\.\s?fl|s\.\s?k|o\.\s?s\.\s?v|osv|etc|kl|ca|resp|jfr|nr|[Dd]nr|tel|p\.\s?g\.\s?a|f\.\s?d|st|s|\p{Lu})\.$/u;

/** The sentences of a paragraph, with their end marks. A shortening such as *t.ex.* ends none. */
export function sentencesOf(paragraph: string): readonly string[] {
  const parts = paragraph.split(/(?<=[.!?][”"’)]?)\s+(?=[\p{Lu}\p{N}”"])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const before = sentences[sentences.length - 1];
    if (before !== undefined && shortened.test(before)) {
      sentences[sentences.length - 1] = `${before} ${part}`;
    } else {
      sentences.push(part);
    }
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
