import type { ReportKind } from '../followup/groupReport';
import type { SeatRole } from '../roster/roster';
import type { ReportField } from './reportField';

export interface ReportSection {
  /** Unique in the template, never renamed. */
  readonly key: string;
  readonly heading: string;
  /** Stands only in documents of a group that mandates other groups. */
  readonly isForMandators?: boolean;
  readonly field: ReportField;
}

/** How one kind of a group's short documents is made up: data, as a mandate's template is. */
export interface ReportTemplate {
  readonly kind: ReportKind;
  /** Counted from 1. */
  readonly version: number;
  /** What the document may be called. A mandate that uses one of the names decides; else the first one is used. */
  readonly names: readonly [string, ...string[]];
  /** With `{name}`, `{group}` and `{period}`. */
  readonly title: string;
  /** Roles as the document writes them. */
  readonly roles: Readonly<Record<SeatRole, string>>;
  readonly sections: readonly ReportSection[];
}
