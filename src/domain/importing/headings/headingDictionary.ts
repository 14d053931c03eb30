import type { SectionMeaning } from '../../template/meaning';
import type { Template } from '../../template/template';
import { headingWords, roleNouns, roleOwners } from './headingWords';
import { plainHeading } from './plainHeading';

/** The headings an importer knows, in their plain form. */
export interface HeadingDictionary {
  readonly meanings: ReadonlyMap<string, SectionMeaning>;
  /** Headings that stand within a section and begin none. */
  readonly subheadings: ReadonlySet<string>;
}

const entries = (meanings: Readonly<Partial<Record<SectionMeaning, readonly string[]>>>): readonly (readonly [string, SectionMeaning])[] =>
  Object.entries(meanings).flatMap(([meaning, words]) => words.map((word) => [word, meaning as SectionMeaning] as const));

const roleEntries = entries(roleOwners).flatMap(([owner, meaning]) =>
  roleNouns.map((noun) => [`${owner} ${noun}`, meaning] as const)
);

/** The general headings and those of the templates; a template's own say best what they mean. */
export function headingDictionary(templates: readonly Template[]): HeadingDictionary {
  const sections = templates.flatMap((template) => template.sections);
  const ofTemplates = sections.flatMap(({ heading, meaning }) => (heading === '' ? [] : [[plainHeading(heading), meaning] as const]));
  const subheadings = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'subheading' ? [plainHeading(block.text)] : []))
  );
  return {
    meanings: new Map([...entries(headingWords), ...roleEntries, ...ofTemplates]),
    subheadings: new Set(subheadings)
  };
}
