import type { DeclaredObligation } from '../../domain/followup/declaredObligation';

/** What the sentences of a working group's mandate in Sydöstra oblige to. Its deliveries are data of a field. */
export const obligations: readonly DeclaredObligation[] = [
  { key: 'sammankallande-anstalld', kind: 'employment', section: 'sammankallande', says: ['sammankallande är anställd'] },
  { key: 'deltagare-anstallda', kind: 'employment', section: 'deltagare', says: ['deltagarna är anställda'] },
  { key: 'minnesanteckningar', kind: 'notes', section: 'rapportering', says: ['anteckningar'], isForMandator: true },
  { key: 'rapportering', kind: 'report', section: 'rapportering', says: ['rapporterar', ' till '], isForMandator: true, frequency: 'said', deadline: 'said' },
  { key: 'kvalitetsmatt', kind: 'qualityMeasures', section: 'uppdrag', says: ['kvalitetsmått', 'årsrapport'], isForMandator: true },
  { key: 'ledamot-fran-varje-region', kind: 'memberPerRegion', section: 'sammansattning', says: ['varje region', 'ledamot'] },
  { key: 'professioner', kind: 'professions', section: 'sammansattning', says: ['professioner', 'vårdkedjan'] },
  { key: 'patientforeningar', kind: 'patientAssociations', section: 'sammansattning', says: ['patient', 'föreningar', 'övervägas'] },
  { key: 'kostnader-over-tid', kind: 'costSharing', section: 'finansiering', says: ['kostnaderna', 'fördelas', 'över tid'] }
];
