import { swedishDay } from '../calendar/swedishDay';
import type { GroupReport, ReportState } from './groupReport';

/** What a document is about. */
type Subject = Pick<GroupReport, 'groupKey' | 'kind' | 'period'>;

/** A version of a document that was delivered, without its text. */
export interface DeliveryFacts extends Subject {
  readonly reportKey: string;
  readonly state: Exclude<ReportState, 'draft'>;
  readonly deliveredTo: string;
  readonly deliveredBy: string;
  /** ISO instant, the server's. */
  readonly delivered: string;
}

/** A document and how it was delivered. */
export interface FoldedReport extends GroupReport {
  /** How many versions have been delivered; 0 for a draft. */
  readonly deliveries: number;
  /** Display name of who delivered the latest version; empty for a draft. */
  readonly deliveredBy: string;
}

const idOf = (groupKey: string, key: string): string => JSON.stringify([groupKey, key]);

/**
 * A group's documents out of what is written and what was delivered. What a document is about, and that it was
 * delivered, are told by its deliveries alone: a draft can be changed afterwards.
 * @param deliveries in the order they were made
 */
export function foldReports(drafts: readonly (Subject & { readonly key: string })[], deliveries: readonly DeliveryFacts[]): readonly FoldedReport[] {
  const reports = new Map<string, FoldedReport>();
  for (const { key, groupKey, kind, period } of drafts) {
    reports.set(idOf(groupKey, key), { key, groupKey, kind, period, state: 'draft', deliveredTo: '', deliveredOn: '', deliveredBy: '', deliveries: 0 });
  }
  for (const { reportKey, groupKey, kind, period, state, deliveredTo, deliveredBy, delivered } of deliveries) {
    const id = idOf(groupKey, reportKey);
    const known = reports.get(id);
    const before = known && known.deliveries > 0 ? known : { key: reportKey, groupKey, kind, period, deliveredOn: swedishDay(new Date(delivered)), deliveries: 0 };
    reports.set(id, { ...before, state, deliveredTo, deliveredBy, deliveries: before.deliveries + 1 });
  }
  return [...reports.values()];
}
