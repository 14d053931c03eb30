import type { DocumentSection } from '../mandate/document';
import type { DocumentLine } from './documentLine';
import { linesOf } from './documentLine';
import { commonRuns } from './commonRuns';
import { pairLines } from './pairLines';
import { pairSections } from './pairSections';

/** A line in both documents, or in one of them. */
export interface AlignedLine {
  readonly before: DocumentLine | null;
  readonly after: DocumentLine | null;
}

/** A section in both documents, or in one of them. */
export interface AlignedSection {
  readonly before: DocumentSection | null;
  readonly after: DocumentSection | null;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly isMoved: boolean;
  readonly lines: readonly AlignedLine[];
}

type Sections = readonly DocumentSection[];

/** The order after, with what is gone behind what it stood behind before. */
function inOrder<Aligned extends { readonly placeBefore: number | null; readonly placeAfter: number | null }>(
  aligned: readonly Aligned[]
): readonly Aligned[] {
  const standing = aligned
    .filter(({ placeAfter }) => placeAfter !== null)
    .sort((one, other) => (one.placeAfter ?? 0) - (other.placeAfter ?? 0));
  const result = [...standing];
  const byPlace = [...aligned].filter(({ placeBefore }) => placeBefore !== null).sort((one, other) => (one.placeBefore ?? 0) - (other.placeBefore ?? 0));
  byPlace.forEach((gone, index) => {
    if (gone.placeAfter === null) {
      const last = byPlace[index - 1];
      result.splice(last ? result.indexOf(last) + 1 : 0, 0, gone);
    }
  });
  return result;
}

/** Sections and their lines beside each other: what is the same or reworded, what is gone, what has come. */
export function alignSections(before: Sections, after: Sections): readonly AlignedSection[] {
  const [old, fresh] = [before, after].map((sections) => sections.map(({ blocks }) => linesOf(blocks)));

  const alignLines = (one: readonly DocumentLine[], other: readonly DocumentLine[]): readonly AlignedLine[] => {
    const pairs = pairLines(one, other);
    const lines: AlignedLine[] = [];
    let [i, j] = [0, 0];
    for (const [nextBefore, nextAfter] of [...pairs, [one.length, other.length] as const]) {
      for (const line of nextBefore > i ? one.slice(i, nextBefore) : []) lines.push({ before: line, after: null });
      for (const line of nextAfter > j ? other.slice(j, nextAfter) : []) lines.push({ before: null, after: line });
      const [first, second] = [one[nextBefore], other[nextAfter]];
      if (first && second) {
        lines.push({ before: first, after: second });
      }
      [i, j] = [nextBefore + 1, nextAfter + 1];
    }
    return lines;
  };

  const pairs = pairSections(before, after);
  const places = pairs.map(([, place]) => place);
  const unmoved = commonRuns(places.map(String), [...places].sort((one, other) => one - other).map(String));
  const isUnmoved = (index: number): boolean => unmoved.some((run) => index >= run.before && index < run.before + run.length);
  const both = pairs.map(([i, j], index): AlignedSection => ({
    before: before[i] ?? null,
    after: after[j] ?? null,
    placeBefore: i,
    placeAfter: j,
    isMoved: !isUnmoved(index),
    lines: alignLines(old?.[i] ?? [], fresh?.[j] ?? [])
  }));
  const gone = before.flatMap((section, i): readonly AlignedSection[] =>
    pairs.some(([place]) => place === i)
      ? []
      : [{ before: section, after: null, placeBefore: i, placeAfter: null, isMoved: false, lines: alignLines(old?.[i] ?? [], []) }]
  );
  const come = after.flatMap((section, j): readonly AlignedSection[] =>
    places.includes(j)
      ? []
      : [{ before: null, after: section, placeBefore: null, placeAfter: j, isMoved: false, lines: alignLines([], fresh?.[j] ?? []) }]
  );
  return inOrder([...both, ...gone, ...come]);
}
