import type { StoredClearance } from './clearance';

/**
 * True for a judgement by one with the right: a region's folder is its judge's, and the root the process support's; elsewhere
 * anybody may have put it. One that clears without a last day is none.
 */
export const clearanceCounts = ({ folder, regionKey, outcome, validUntil }: StoredClearance): boolean =>
  (folder === '' || folder === regionKey) && (outcome === 'hindered' || validUntil !== '');
