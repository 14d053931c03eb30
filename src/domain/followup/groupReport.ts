import type { IsoDate } from '../mandate/answer';

export const reportKinds = ['notes', 'plan', 'report'] as const;

/** Notes of a meeting, a yearly plan, or a report. */
export type ReportKind = (typeof reportKinds)[number];

export const reportStates = ['draft', 'delivered', 'published'] as const;

export type ReportState = (typeof reportStates)[number];

/** A short document of a group: what is known of it without its text. */
export interface GroupReport {
  /** Client-made, stable. */
  readonly key: string;
  readonly groupKey: string;
  readonly kind: ReportKind;
  /** Key of the meeting for notes, else key of the period it is about, e.g. `2026`, `2026-H1` or the day of a delivery. */
  readonly period: string;
  readonly state: ReportState;
  /** In words; empty for a draft. */
  readonly deliveredTo: string;
  /** Day it was first delivered or published; empty for a draft. */
  readonly deliveredOn: IsoDate | '';
}
