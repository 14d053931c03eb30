/**
 * Abbreviations that a sentence goes on after, without their last full stop. Those that may as well end one (*m.m.*,
 * *etc.*) are not among them: a capital letter after them begins a new sentence.
 */
const abbreviations: ReadonlySet<string> = new Set([
  'inkl', 'exkl', 't.ex', 'bl.a', 'ca', 'cirka', 'resp', 'dvs', 'd.v.s', 's.k', 'f.n', 'fr.o.m', 't.o.m', 'p.g.a', 'm.a.o', 'kl', 'nr', 'max',
  'min', 'tel', 'ev', 'enl', 'jfr', 'kap', 'avd', 'dnr', 'diarienr', 'tf', 'st', 'obs', 'f.d', 'u.a', 'e.g', 'i.e', 'incl', 'approx', 'no', 'dr',
  'mr', 'mrs', 'ms', 'f.eks', 'pr', 'jf', 'ift', 'j.nr', 'sagsnr'
]);

/** No abbreviation is longer. */
const longest = 12;

const end = /[.!?]["”’)]*\s+(?=["”“(]?[\p{Lu}\p{N}])/gu;

const endsInAbbreviation = (text: string): boolean => {
  const [word = ''] = /[\p{L}.]+$/u.exec(text.slice(-longest).replace(/\.$/, '')) ?? [];
  return abbreviations.has(word.toLowerCase()) || /^\p{L}$/u.test(word);
};

/** The sentences of a line, each as it stands. */
export function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of line.matchAll(end)) {
    const sentence = line.slice(start, index + sign.trimEnd().length);
    if (!sign.startsWith('.') || !endsInAbbreviation(sentence)) {
      sentences.push(sentence);
      start = index + sign.length;
    }
  }
  return [...sentences, line.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
