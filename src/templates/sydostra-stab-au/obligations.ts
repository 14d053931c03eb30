import type { DeclaredObligation } from '../../domain/followup/declaredObligation';

/** What the sentences of the mandate of the staff and its committee in Sydöstra oblige to. */
export const obligations: readonly DeclaredObligation[] = [
  { key: 'avstamningar-staben', kind: 'meetings', section: 'bemanning', says: ['avstämningar', 'före och efter'] },
  { key: 'avstamningar-arbetsutskottet', kind: 'meetings', section: 'bemanning', says: ['arbetsutskottet', 'avstämningar'], frequency: 'said' },
  { key: 'ledamot-fran-varje-region', kind: 'memberPerRegion', section: 'bemanning', says: ['varsin ledamot', 'arbetsutskottet'] },
  { key: 'ledamoter-i-staben', kind: 'membership', section: 'bemanning', says: ['ledamöterna ingår i staben'] },
  { key: 'sammankallande-roterar', kind: 'chairTerm', section: 'bemanning', says: ['sammankallande', 'roterar mellan regionerna'] },
  { key: 'kostnader-over-tid', kind: 'costSharing', section: 'bemanning', says: ['kostnaderna', 'fördelas', 'över tid'] }
];
