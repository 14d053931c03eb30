import { regions } from '../../roster/regions';
import { wholeWords } from '../language/wholeWords';
import { healthcareRegionNames } from './healthcareRegionNames';

/** How much a mention counts: a title says whose document it is, a region's name only where it comes from. */
const weights = { title: 5, text: 1, region: 0.5 };

/** With the genitive of the name. */
const namedRegions = regions
  .filter(({ healthcareRegions }) => healthcareRegions.length === 1)
  .map(({ name, healthcareRegions: [key = ''] }) => ({ key, called: wholeWords(`${name}s?`) }));

/** Key of the healthcare region a document speaks of most; null when it speaks of none, or of two alike. */
export function recogniseHealthcareRegion(title: string, lines: readonly string[]): string | null {
  const worth = new Map<string, number>();
  const count = (texts: readonly string[], names: readonly { readonly key: string; readonly called: RegExp }[], weight: number): void =>
    names.forEach(({ key, called }) =>
      texts.forEach((text) => {
        if (called.test(text)) worth.set(key, (worth.get(key) ?? 0) + weight);
      })
    );
  count([title], healthcareRegionNames, weights.title);
  count(lines, healthcareRegionNames, weights.text);
  count(lines, namedRegions, weights.region);
  const [first, second] = [...worth].sort((one, other) => other[1] - one[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
