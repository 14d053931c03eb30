import type { ReportKind } from '../../domain/followup/groupReport';
import { reportKinds } from '../../domain/followup/groupReport';

/** A document as the page's address names it (`?dokument=`): `notes:m1`, `plan:2026`. */
export const documentName = (kind: ReportKind, period: string): string => `${kind}:${period}`;

/** Which document an address names; null for none that there can be. */
export function documentNamed(name: string): { readonly kind: ReportKind; readonly period: string } | null {
  const at = name.indexOf(':');
  const kind = reportKinds.find((known) => known === name.slice(0, at));
  const period = name.slice(at + 1);
  return kind === undefined || period === '' ? null : { kind, period };
}
