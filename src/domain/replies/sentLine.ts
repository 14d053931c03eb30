import type { IsoDate } from '../mandate/answer';
import { datesIn } from '../importing/language/datesIn';
import type { SourceLine } from '../importing/sourceDocument';

/** The line below the title, and on a letterhead the last line, that a draft sent out as Word has of its own. */
const pattern = /^Utkast \d{1,2} \p{L}+ \d{4}(?:, inte fastställt · mall version \d+)?$/u;

/** True for a line that says that the file is a draft and of which day; it is no text of the mandate. */
export const isSentLine = ({ text }: SourceLine): boolean => pattern.test(text.trim());

/** The day the file was sent out, as it says itself; empty when it does not. */
export function sentOn(lines: readonly SourceLine[]): IsoDate | '' {
  const line = lines.find(isSentLine);
  return (line && datesIn(line.text).find(({ kind }) => kind === 'date')?.value) ?? '';
}
