import type { GroupKind, SeatRole } from '../../domain/roster/roster';
import type { OverviewStrings } from '../../loc/overview/svSe';

/** What the one on a seat is called: a RAG has a convener, other groups a chair. */
export const roleWord = ({ roles, convener }: Pick<OverviewStrings, 'roles' | 'convener'>, role: SeatRole, kind: GroupKind): string =>
  role === 'chair' && kind === 'rag' ? convener : roles[role];
