import type { GroupKind } from '../../roster/roster';
import type { Template } from '../../template/template';
import { plainHeading } from '../headings/plainHeading';
import { comparable } from '../matching/comparable';
import type { Segmentation } from '../segmentation';
import { recogniseHealthcareRegion } from './recogniseHealthcareRegion';

/** What a document shows of where it comes from, whatever templates there are. */
export interface DocumentTraits {
  readonly isMandate: boolean;
  /** Kinds of group its title names. */
  readonly kinds: readonly GroupKind[];
  /** The kind its text speaks of most; null when it speaks of none. */
  readonly spokenOf: GroupKind | null;
  readonly healthcareRegion: string | null;
  readonly headings: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

const kindWords: readonly (readonly [GroupKind, RegExp])[] = [
  ['rag', /arbetsgrupp(?:ens?|ernas?|er|s)?(?!\p{L})|(?<!\p{L})RAG(?!\p{L})/u],
  ['rsg', /samverkansgrupp(?:ens?|ernas?|er|s)?(?!\p{L})|(?<!\p{L})RSG(?!\p{L})/u],
  ['rpo', /programområde(?:ts?|s)?(?!\p{L})|(?<!\p{L})RPO(?!\p{L})/u],
  ['arbetsutskott', /arbetsutskott/u],
  ['stab', /(?<!\p{L})stab(?:en)?s?(?!\p{L})/u],
  ['kunskapsrad', /kunskapsråd/u]
];

const kindsIn = (text: string): readonly GroupKind[] => {
  const lower = text.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  return kindWords.flatMap(([kind, words]) => (words.test(lower) ? [kind] : []));
};

/** Kinds a text about one group names besides: they say little about whose text it is. */
const mostSpokenOf = (lines: readonly string[]): GroupKind | null => {
  const counts = new Map<GroupKind, number>();
  lines.flatMap(kindsIn).filter((kind) => kind !== 'rpo').forEach((kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};

export function documentTraits({ title, segments }: Segmentation): DocumentTraits {
  const name = title.map(({ text }) => text).join(' ');
  const lines = segments.flatMap((segment) => segment.lines.map(({ text }) => text));
  const headings = segments.flatMap(({ heading }) => (heading === '' ? [] : [plainHeading(heading)]));
  return {
    isMandate: /uppdrag/iu.test(name),
    kinds: kindsIn(name),
    spokenOf: mostSpokenOf(lines),
    healthcareRegion: recogniseHealthcareRegion(name, [...lines, ...segments.map(({ heading }) => heading)]),
    headings: new Set(headings),
    meanings: new Set(segments.map(({ meaning }) => meaning).filter((meaning) => meaning !== 'other')),
    lines: new Set(lines.map(comparable))
  };
}

/** The lines of fixed text of a template that hold no names. */
export function fixedLines(template: Template): readonly string[] {
  return template.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'field' || block.kind === 'decision' ? [] : ('items' in block ? block.items : [block.text]).filter((text) => !text.includes('{')).map(comparable)
    )
  );
}
