import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { settingsTexts } from '../../src/webparts/settingsTexts';

/** What the interface says in Swedish and, otherwise, in English. */
export interface SwedishWords {
  /** Sentences and words as they stand. */
  readonly exact: readonly string[];
  /** Sentences with something put into them: their own parts in order, of which the first and the last may be empty. */
  readonly parts: readonly (readonly string[])[];
}

const texts = join(__dirname, '../../src/loc');
/** Stands in a sentence for what is put into it. */
const mark = '\u0001';
/** Sentences that hold no more words of their own than this are too like content to tell from it, e.g. `X till Y`. */
const leastLetters = 12;

const letters = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;

/** Every sentence of a text, or of what a text gives for one and for several of everything; nothing for one that needs more than words and figures. */
function sentencesOf(text: unknown, given: unknown): readonly string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'function') return [];
  try {
    const said: unknown = (text as (...values: readonly unknown[]) => unknown)(...Array.from({ length: Math.max(text.length, 3) }, () => given));
    return typeof said === 'string' ? [said] : [];
  } catch {
    return [];
  }
}

function* pairs(swedish: unknown, english: unknown): Generator<readonly [string, string]> {
  if (typeof swedish === 'object' && swedish !== null) {
    for (const [name, inner] of Object.entries(swedish)) yield* pairs(inner, (english as Readonly<Record<string, unknown>>)[name]);
    return;
  }
  for (const given of [mark, 1, 2]) {
    const [[one], [other]] = [sentencesOf(swedish, given), sentencesOf(english, given)];
    if (one !== undefined && one !== other) yield [one, other ?? ''];
  }
}

async function everyPair(): Promise<readonly (readonly [string, string])[]> {
  const areas = readdirSync(texts, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'language');
  const found = await Promise.all(
    areas.map(async ({ name }) => {
      const [{ svSe }, { enUs }] = await Promise.all([
        import(join(texts, name, 'svSe')) as Promise<{ readonly svSe: unknown }>,
        import(join(texts, name, 'enUs')) as Promise<{ readonly enUs: unknown }>
      ]);
      return [...pairs(svSe, enUs)];
    })
  );
  return [...found.flat(), ...pairs(settingsTexts['sv-SE'], settingsTexts['en-US'])];
}

/** What would be Swedish left over on a page in English, read out of the texts themselves. */
export async function swedishWords(): Promise<SwedishWords> {
  const found = await everyPair();
  const english = new Set(found.map(([, other]) => other.trim()));
  const swedish = [...new Set(found.map(([one]) => one.trim()))].filter((text) => letters(text) > 2 && !english.has(text));
  return {
    exact: swedish.filter((text) => !text.includes(mark)),
    parts: swedish.filter((text) => text.includes(mark) && letters(text) >= leastLetters).map((text) => text.split(mark))
  };
}
