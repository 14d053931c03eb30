import type { ImportedFields } from '../../domain/importing/importedFields';

/** What each fact of an imported mandate is called. */
export const fields: Readonly<Record<keyof ImportedFields, string>> = {
  mandators: 'Uppdragsgivare',
  endorsers: 'Ställer sig bakom',
  steers: 'Styrgrupp för',
  steeringDocuments: 'Styrande dokument',
  purpose: 'Syfte',
  taskGroups: 'Uppgifter',
  timetable: 'Tidplan',
  deliverables: 'Leveranser',
  permanent: 'Permanent grupp',
  waysOfWorking: 'Arbetssätt',
  reporting: 'Rapportering',
  communication: 'Kommunikation',
  cooperation: 'Samverkan',
  composition: 'Sammansättning',
  chair: 'Den som leder gruppen',
  chairAppointedBy: 'Ledaren utses av',
  chairTermYears: 'Ledarens uppdragstid, år',
  chairRotation: 'Hur ledarskapet växlar',
  meetingsPerYear: 'Möten per år',
  planName: 'Planens namn',
  planDeadline: 'Planen är klar senast (månad-dag)',
  membersTask: 'Ledamöternas uppgift',
  finance: 'Finansiering',
  established: 'Fastställt'
};
