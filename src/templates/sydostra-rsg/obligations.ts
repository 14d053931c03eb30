import type { DeclaredObligation } from '../../domain/followup/declaredObligation';

/** The regions' own web site, where the plan and the report are published. */
const webSite = 'sjukvårdsregionens webbplats';

/** What the sentences of a collaboration group's mandate in Sydöstra oblige to. */
export const obligations: readonly DeclaredObligation[] = [
  {
    key: 'handlingsplan',
    kind: 'plan',
    section: 'rapportering',
    says: ['handlingsplan', 'årlig'],
    receiver: webSite,
    frequency: { times: 1, every: 1, unit: 'year' },
    deadline: 'said'
  },
  {
    key: 'arsrapport',
    kind: 'report',
    section: 'rapportering',
    says: ['årsrapport'],
    receiver: webSite,
    frequency: { times: 1, every: 1, unit: 'year' },
    deadline: 'said'
  },
  { key: 'kontaktuppgifter', kind: 'contactDetails', section: 'rapportering', says: ['aktuella kontaktuppgifter'], receiver: webSite },
  { key: 'ordforande-roterar', kind: 'chairTerm', section: 'ordforande', says: ['ordförande roterar'] },
  { key: 'ordforande-anstalld', kind: 'employment', section: 'ordforande', says: ['ordförande är anställd'] },
  { key: 'nationell-representant', kind: 'nationalMember', section: 'sammansattning', says: ['representant i motsvarande nationell'] },
  { key: 'remissinstans', kind: 'consultation', section: 'generellt-uppdrag', says: ['remissinstans'] },
  { key: 'nominera', kind: 'nomination', section: 'generellt-uppdrag', says: ['nominera'] },
  { key: 'styrgrupp', kind: 'steering', section: 'specifikt-uppdrag', says: ['är styrgrupp för'] },
  {
    key: 'information-till-programomraden',
    kind: 'information',
    section: 'kommunikation',
    says: ['information', 'programområden', 'kunskapsrådets process'],
    receiver: 'programområden'
  },
  {
    key: 'information-till-ett-programomrade',
    kind: 'information',
    section: 'kommunikation',
    says: ['information', 'programområdes process'],
    receiver: 'programområden'
  },
  { key: 'kostnader-over-tid', kind: 'costSharing', section: 'finansiering', says: ['kostnaderna', 'fördelas', 'över tid'] }
];
