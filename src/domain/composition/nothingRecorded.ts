import type { RecordedComposition } from './compositionFacts';

/** Nothing has been recorded about a composition. */
export const nothingRecorded: RecordedComposition = { patientAssociations: null, genderBalance: null, anchorings: [], careChain: [] };
