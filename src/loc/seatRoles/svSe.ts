import type { SeatRole } from '../../domain/roster/roster';

const roles: Readonly<Record<SeatRole, string>> = {
  chair: 'ordförande',
  member: 'ledamot',
  coOpted: 'adjungerad',
  processSupport: 'processtöd',
  convener: 'sammankallande',
  viceChair: 'vice ordförande',
  nationalRepresentative: 'nationell representant',
  municipal: 'kommunal ledamot',
  patient: 'patient eller närstående'
};

/** What the one on a seat is called. */
export const svSe = {
  roles,
  /** The one who leads a RAG. */
  convener: 'sammankallande'
};

export type SeatRoleStrings = typeof svSe;
