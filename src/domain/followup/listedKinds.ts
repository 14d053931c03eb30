import type { ObligationKind } from '../importing/proposedObligation';
import type { ReportKind } from './groupReport';

/** Kinds that a document of a group meets, by which; a delivery is a report. */
export const documentOfKind: Partial<Readonly<Record<ObligationKind, ReportKind>>> = {
  plan: 'plan',
  report: 'report',
  deliverable: 'report'
};

/** True for a kind whose being met is seen in the group's lists, period by period. */
export const isListed = (kind: ObligationKind): boolean => kind === 'meetings' || documentOfKind[kind] !== undefined;
