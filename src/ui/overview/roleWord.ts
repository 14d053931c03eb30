import type { GroupKind, SeatRole } from '../../domain/roster/roster';
import { seatRoleStrings } from '../../loc/seatRoles/strings';
import type { Language } from '../../loc/shared/language';

/** What the one on a seat is called: a RAG has a convener, other groups a chair. */
export function roleWord(role: SeatRole, kind: GroupKind, language: Language): string {
  const { roles, convener } = seatRoleStrings[language];
  return role === 'chair' && kind === 'rag' ? convener : roles[role];
}
