import type { FieldSources } from '../importedFields';
import type { Segmentation } from '../segmentation';
import type { Fact } from './fact';

/** Every line of the document that holds text gets its place, so that empty lines between two do not part them. */
function placesOf({ preface, title, segments }: Segmentation): ReadonlyMap<number, number> {
  const headings = segments.flatMap(({ headingLine }) => (headingLine === null ? [] : [headingLine]));
  const lines = [...preface, ...title, ...segments.flatMap((segment) => segment.lines)].map(({ number }) => number);
  const numbers = [...new Set([...headings, ...lines])].sort((one, other) => one - other);
  return new Map(numbers.map((number, place) => [number, place]));
}

function ranges(lines: readonly number[], places: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  const found: [number, number][] = [];
  for (const line of sorted) {
    const last = found[found.length - 1];
    if (last && places.get(line) === (places.get(last[1]) ?? -2) + 1) {
      last[1] = line;
    } else {
      found.push([line, line]);
    }
  }
  return found;
}

/** The lines each fact was read from, as ranges; a fact that was not found has none. */
export function sourcesOf(
  facts: Readonly<Record<string, Fact<unknown> | null>>,
  segmentation: Segmentation
): FieldSources {
  const places = placesOf(segmentation);
  const told = Object.entries(facts).filter(([, fact]) => fact !== null && fact.lines.length > 0);
  return Object.fromEntries(told.map(([name, fact]) => [name, ranges(fact?.lines ?? [], places)]));
}
