import type { GroupKind, SeatRole } from '../../domain/roster/roster';
import type { DashboardStrings } from '../../loc/dashboard/svSe';

/** What the one on a seat is called: a RAG has a convener, other groups a chair. */
export const roleWord = ({ roles, convener }: DashboardStrings, role: SeatRole, kind: GroupKind): string =>
  role === 'chair' && kind === 'rag' ? convener : roles[role];
