import type { Areas } from './Areas';
import { knownEnglish } from './knownEnglish';

/**
 * An area in English; never Swedish in its place. Known before anything is shown that needs it: a view's first words
 * by the web part (`src/webparts/ViewWebPart.ts`), those of what it fetches later by `src/ui/loading/later.tsx`.
 * @throws Error where that was forgotten
 */
export function englishOf<Area extends keyof Areas>(area: Area): Areas[Area] {
  const known = knownEnglish[area];
  if (!known) throw new Error(`The English texts of ${area} are not loaded.`);
  return known;
}
