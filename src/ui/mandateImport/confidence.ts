import type { ReadFile } from '../../application/importing/fileResult';
import type { ImportRow } from './ImportRow';

export type Confidence = 'certain' | 'likely' | 'unknown';

/** Above this the family is told as certain. */
const certainFrom = 0.9;

/** How sure the family of a file is, as it is told in words. */
export function confidenceOf({ imported }: ReadFile): Confidence {
  return imported.template === null ? 'unknown' : imported.familyConfidence >= certainFrom ? 'certain' : 'likely';
}

/** True for a file that can be kept without a look: its family and its group are both certain. */
export const isCertain = ({ state, groupKey, keeping }: ImportRow): boolean =>
  state.kind === 'read' &&
  confidenceOf(state) === 'certain' &&
  state.match.group?.key === groupKey &&
  (keeping.kind === 'not' || keeping.kind === 'failed');
