import type { SeatRole } from '../../domain/roster/roster';

/** Roles as a group's own documents write them. */
export const roles: Readonly<Record<SeatRole, string>> = {
  chair: 'Ordförande',
  convener: 'Sammankallande',
  viceChair: 'Vice ordförande',
  member: 'Ledamot',
  coOpted: 'Adjungerad',
  processSupport: 'Processtöd',
  nationalRepresentative: 'Nationell representant',
  municipal: 'Kommunal representant',
  patient: 'Patient- eller närståendeföreträdare'
};
