import type { Areas } from './Areas';
import { knownEnglish } from './knownEnglish';

/** Makes English texts known before what they belong to is shown. */
export function learnEnglish(texts: Partial<Areas>): void {
  Object.assign(knownEnglish, texts);
}
