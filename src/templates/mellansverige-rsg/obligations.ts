import type { DeclaredObligation } from '../../domain/followup/declaredObligation';

/** What the sentences of a collaboration group's mandate in Mellansverige oblige to. */
export const obligations: readonly DeclaredObligation[] = [
  { key: 'moten', kind: 'meetings', section: 'sammansattning', says: ['sammanträda minst'], frequency: 'said' },
  { key: 'minnesanteckningar', kind: 'notes', section: 'rapportering', says: ['minnesanteckningar', 'publiceras'], receiver: 'angiven plats' },
  {
    key: 'aktivitetsplan',
    kind: 'plan',
    section: 'rapportering',
    says: ['planen rapporteras till'],
    receiver: 'kunskapsstyrningsgruppens samordnare',
    frequency: { times: 1, every: 1, unit: 'year' },
    deadline: 'said'
  },
  { key: 'ledamot-fran-varje-region', kind: 'memberPerRegion', section: 'sammansattning', says: ['varje region ska ha en ledamot'] },
  { key: 'nationell-ledamot', kind: 'nationalMember', section: 'sammansattning', says: ['nationella ledamot', 'ska ingå'] },
  { key: 'forankring', kind: 'anchoring', section: 'sammansattning', says: ['sammansättningen', 'förankras'], receiver: 'kunskapsstyrningsgruppen' },
  { key: 'kommunal-representant', kind: 'municipalMember', section: 'sammansattning', says: ['representant från kommunerna'] },
  { key: 'ordforandeperiod', kind: 'chairTerm', section: 'sammansattning', says: ['ordförande föreslås', 'utses av'] }
];
