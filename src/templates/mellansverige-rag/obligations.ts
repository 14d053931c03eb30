import type { DeclaredObligation } from '../../domain/followup/declaredObligation';

/** What the sentences of a working group's mandate in Mellansverige oblige to. Its deliveries are data of a field. */
export const obligations: readonly DeclaredObligation[] = [
  {
    key: 'minnesanteckningar',
    kind: 'notes',
    section: 'rapportering',
    says: ['minnesanteckningar', 'delges programområdet'],
    receiver: 'programområdet',
    isForMandator: true
  },
  { key: 'ledamot-fran-varje-region', kind: 'memberPerRegion', section: 'sammansattning', says: ['varje region bör', 'ledamot'] },
  { key: 'professioner', kind: 'professions', section: 'sammansattning', says: ['professioner', 'vårdkedjan'] },
  { key: 'kommunal-representant', kind: 'municipalMember', section: 'sammansattning', says: ['representant från kommunerna'] },
  { key: 'patientforeningar', kind: 'patientAssociations', section: 'sammansattning', says: ['patient', 'föreningar', 'övervägas'] }
];
