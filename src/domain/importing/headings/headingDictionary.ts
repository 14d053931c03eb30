import type { SectionMeaning } from '../../template/meaning';
import type { Template } from '../../template/template';
import { headingWords, roleNouns, roleOwners } from './headingWords';
import { plainHeading } from './plainHeading';

/** The headings an importer knows, in their plain form. */
export interface HeadingDictionary {
  readonly meanings: ReadonlyMap<string, SectionMeaning>;
  /** Headings that stand within a section and begin none. */
  readonly subheadings: ReadonlySet<string>;
  /** Both, by how many letters they have, for headings that are misspelt. */
  readonly byLength: ReadonlyMap<number, readonly KnownHeading[]>;
}

export interface KnownHeading {
  readonly heading: string;
  /** Without spaces and hyphens: words are often put together or apart by mistake. */
  readonly letters: string;
  /** See {@link letterMarks}. */
  readonly marks: number;
}

/** A heading's letters, as {@link KnownHeading} has them. */
export const headingLetters = (plain: string): string => plain.replace(/[\s-]/gu, '');

/** One bit for each letter a word holds, some letters sharing one: each slip changes at most two. */
export const letterMarks = (letters: string): number =>
  Array.from(letters).reduce((marks, letter) => marks | (1 << (letter.charCodeAt(0) % 31)), 0);

function sortedByLength(headings: readonly string[]): ReadonlyMap<number, readonly KnownHeading[]> {
  const byLength = new Map<number, KnownHeading[]>();
  headings.forEach((heading) => {
    const letters = headingLetters(heading);
    const known = byLength.get(letters.length) ?? [];
    known.push({ heading, letters, marks: letterMarks(letters) });
    byLength.set(letters.length, known);
  });
  return byLength;
}

const entries = (meanings: Readonly<Partial<Record<SectionMeaning, readonly string[]>>>): readonly (readonly [string, SectionMeaning])[] =>
  Object.entries(meanings).flatMap(([meaning, words]) => words.map((word) => [word, meaning as SectionMeaning] as const));

const roleEntries = entries(roleOwners).flatMap(([owner, meaning]) =>
  roleNouns.map((noun) => [`${owner} ${noun}`, meaning] as const)
);

const generalEntries = [...entries(headingWords), ...roleEntries];

/**
 * The general headings and those of the templates; a template's own say best what they mean.
 * @param others headings of one document's own, such as the names of its bodies; known before all others are
 */
export function headingDictionary(
  templates: readonly Template[],
  others: readonly (readonly [string, SectionMeaning])[] = []
): HeadingDictionary {
  const sections = templates.flatMap((template) => template.sections);
  const ofTemplates = sections.flatMap(({ heading, meaning }) => (heading === '' ? [] : [[plainHeading(heading), meaning] as const]));
  const subheadings = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'subheading' ? [plainHeading(block.text)] : []))
  );
  const meanings = new Map([...others, ...generalEntries, ...ofTemplates]);
  return {
    meanings,
    subheadings: new Set(subheadings),
    byLength: sortedByLength([...meanings.keys(), ...subheadings])
  };
}
