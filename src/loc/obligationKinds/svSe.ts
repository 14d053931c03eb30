import type { ObligationKind } from '../../domain/importing/proposedObligation';

/** What an obligation is about. */
export const svSe: Readonly<Record<ObligationKind, string>> = {
  chairTerm: 'Ledarens uppdragstid',
  chairAppointment: 'Ledaren utses',
  employment: 'Anställning',
  representation: 'Representation',
  memberPerRegion: 'Ledamot från varje region',
  membership: 'Ledamöter',
  nationalMember: 'Nationell ledamot',
  municipalMember: 'Ledamot från kommunerna',
  professions: 'Professioner',
  patientAssociations: 'Patientföreningar',
  anchoring: 'Förankring',
  coOption: 'Adjungering',
  meetings: 'Möten',
  notes: 'Minnesanteckningar',
  plan: 'Plan',
  report: 'Rapport',
  contactDetails: 'Kontaktuppgifter',
  deliverable: 'Leverans',
  qualityMeasures: 'Kvalitetsmått',
  information: 'Information',
  consultation: 'Samråd',
  nomination: 'Nominering',
  steering: 'Styrning',
  ownCosts: 'Egna kostnader',
  costSharing: 'Delade kostnader',
  preparation: 'Beredning',
  followUp: 'Uppföljning',
  stewardship: 'Förvaltning',
  hosting: 'Värdskap',
  communication: 'Kommunikation',
  review: 'Översyn',
  recurringTask: 'Återkommande uppgift',
  deadline: 'Tidsgräns'
};

export type ObligationKindStrings = typeof svSe;
