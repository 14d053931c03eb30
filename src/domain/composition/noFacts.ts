import type { CompositionFacts } from './compositionFacts';
import { nothingRecorded } from './nothingRecorded';

/** Nothing has been recorded about a group's composition. */
export const noFacts = (groupKey: string): CompositionFacts => ({ groupKey, ...nothingRecorded });
