import type { Clause } from '../../domain/template/clause';
import { newestOf } from '../../domain/template/stored/newestOf';
import type { TemplateContent } from '../../domain/template/stored/templateContent';
import type { TemplateSource } from '../../domain/template/templateSource';
import type { LibraryContents, LibraryVersion } from '../ports/templateLibrary';

/** A family of templates, or a clause, with all its versions. */
export interface LibrarySeries<Content, Shipped> {
  readonly key: string;
  /** As the version in use is called, or the draft of one that is not in use yet. */
  readonly name: string;
  /** In use, versions rising. */
  readonly used: readonly LibraryVersion<Content>[];
  readonly current: LibraryVersion<Content> | null;
  readonly draft: LibraryVersion<Content> | null;
  /** A newer version that has come with the product and that the site has not taken in; null when there is none. */
  readonly offered: Shipped | null;
  /** Numbers of all versions, damaged ones among them. */
  readonly numbers: readonly number[];
}

export type Family = LibrarySeries<TemplateContent, TemplateSource>;

export type ClauseSeries = LibrarySeries<Clause, Clause>;

interface Words<Content, Shipped> {
  readonly of: (content: Content) => Shipped;
  readonly keyOf: (text: Shipped) => string;
  readonly damaged: 'template' | 'clause';
}

function seriesOf<Content, Shipped extends { readonly version: number; readonly name: string }>(
  { damaged }: LibraryContents,
  versions: readonly LibraryVersion<Content>[],
  shipped: readonly Shipped[],
  words: Words<Content, Shipped>
): readonly LibrarySeries<Content, Shipped>[] {
  const versionOf = ({ content }: LibraryVersion<Content>): number => words.of(content).version;
  return [...new Set(versions.map(({ content }) => words.keyOf(words.of(content))))].map((key) => {
    const own = versions.filter(({ content }) => words.keyOf(words.of(content)) === key);
    const used = own.filter(({ state }) => state === 'inUse');
    const current = newestOf(used, versionOf) ?? null;
    const draft = newestOf(own.filter(({ state }) => state === 'draft'), versionOf) ?? null;
    const newest = newestOf(shipped.filter((text) => words.keyOf(text) === key), ({ version }) => version);
    const given = Math.max(0, ...own.map(({ shippedVersion }) => shippedVersion));
    const shown = current ?? draft;
    return {
      key,
      name: shown ? words.of(shown.content).name : key,
      used,
      current,
      draft,
      offered: newest && newest.version > given ? newest : null,
      numbers: [
        ...own.map(versionOf),
        ...damaged.filter((row) => row.kind === words.damaged && row.key === key).map(({ version }) => version)
      ]
    };
  });
}

/** The families of a library, in its order. */
export const libraryFamilies = (contents: LibraryContents): readonly Family[] =>
  seriesOf(contents, contents.templates, contents.shipped.templates, {
    of: ({ source }) => source,
    keyOf: ({ family }) => family,
    damaged: 'template'
  });

/** The clauses of a library, in its order. */
export const libraryClauses = (contents: LibraryContents): readonly ClauseSeries[] =>
  seriesOf(contents, contents.clauses, contents.shipped.clauses, {
    of: (clause) => clause,
    keyOf: ({ key }) => key,
    damaged: 'clause'
  });
