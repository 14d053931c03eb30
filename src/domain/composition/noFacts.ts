import type { CompositionFacts } from './compositionFacts';

/** Nothing has been recorded about a group's composition. */
export const noFacts = (groupKey: string): CompositionFacts => ({ groupKey, patientAssociations: null, anchorings: [], careChain: [] });
