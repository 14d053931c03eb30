/** The numbers that mandates write in words, in Swedish, English, and Danish and Norwegian. */
const numbers: Readonly<Record<string, number>> = {
  en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  én: 1, et: 1, to: 2, fire: 4, seks: 6, syv: 7, otte: 8, åtte: 8, ni: 9, ti: 10, elleve: 11
};

/** Matches a number in figures, of at most two, or in words. */
export const numberPattern = [
  `\\d{1,2}|${Object.keys(numbers).sort((one, other) => other.length - one.length).join('|')}`
].join('|');

/** What such a number amounts to. */
export function numberOf(word: string): number {
  return numbers[word.toLowerCase()] ?? Number(word);
}
