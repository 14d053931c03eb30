import type { SectionMeaning } from '../../template/meaning';
import type { Fact } from './fact';
import type { Passage, Statement } from './passage';

/** The lines of all sections of a meaning, one below the other; null when the document has none. */
export function runningText(passages: readonly Passage[], meaning: SectionMeaning): Fact<string> | null {
  const own = passages.filter((passage) => passage.meaning === meaning && !passage.isOnTop);
  return own.length === 0
    ? null
    : { value: own.map(({ line }) => line.text.trim()).join('\n'), lines: own.map(({ line }) => line.number) };
}

/** Sentences picked out of sections on other things, one below the other; null when there are none. */
export function pickedText(
  statements: readonly Statement[],
  isMeant: (statement: Statement) => boolean
): Fact<string> | null {
  const meant = statements.filter(isMeant);
  return meant.length === 0
    ? null
    : { value: meant.map(({ text }) => text).join('\n'), lines: meant.map(({ line }) => line) };
}
