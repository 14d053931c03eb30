import type { Guidance, ListOrTextField, ParagraphsField } from '../template/field';

/** Where a field's first answer comes from: what is known already is never asked for again. */
export const prefillSources = [
  /** When and where a meeting was. */
  'meetingFacts',
  /** Who sat in the group on the day of a meeting. */
  'attendance',
  /** A point for each line of the meeting's agenda. */
  'agenda',
  /** What somebody was to do by the last notes and is not known to have done. */
  'openTasks',
  /** Goals of the plan of the year before. */
  'earlierGoals',
  /** Goals of the same year's plan. */
  'goals',
  /** The year's meetings with how many came. */
  'meetingsHeld',
  /** Who came, left and changed during the year. */
  'rosterChanges',
  /** Reports of the groups that the group mandates. */
  'deliveries',
  /** Who leads the group and who supports it. */
  'contacts'
] as const;

export type PrefillSource = (typeof prefillSources)[number];

/** What rows offer to choose from beside what one may write. */
export type Suggestion =
  /** People of the roster, and roles in it. */
  | 'members'
  /** What the mandate in force says that patients are promised. */
  | 'promises';

interface ColumnBase {
  /** Name of the row's cell, unique in its field. */
  readonly key: string;
  readonly label: string;
  /** How it reads in the document, with `{}` for what is written, e.g. *Ansvarig: {}*. */
  readonly reads: string;
}

/** A cell of a row. `line` is one line, `text` several. */
export type RowColumn =
  | (ColumnBase & { readonly kind: 'line'; readonly suggests?: Suggestion })
  | (ColumnBase & { readonly kind: 'text' | 'date' })
  | (ColumnBase & { readonly kind: 'choice'; readonly options: readonly { readonly key: string; readonly label: string }[] });

interface ReportFieldBase {
  readonly prefill?: PrefillSource;
}

/** What the cells of rows mean, so that rows of one document begin another: see `goalCells` and `taskCells`. */
export type RowMeaning =
  /** Goals that a plan sets, or a report tells of. */
  | 'goals'
  /** Goals of the year before, in a plan. */
  | 'earlierGoals'
  | 'points'
  | 'tasks';

/** Rows of the same columns, e.g. goals, or a meeting's points. */
export interface RowsField extends ReportFieldBase {
  readonly kind: 'rows';
  readonly key: string;
  readonly guidance: Guidance;
  readonly isOptional?: boolean;
  readonly holds: RowMeaning;
  /** The first one names the row: it is a heading of its own in the document. */
  readonly columns: readonly [RowColumn, ...RowColumn[]];
  /** What one row is, as it stands in *Mål 2*. */
  readonly rowName: string;
}

/** Who was at a meeting, by region. */
export interface AttendanceField extends ReportFieldBase {
  readonly kind: 'attendance';
  readonly key: string;
  readonly guidance: Guidance;
  readonly isOptional?: boolean;
}

/** A field of the engine's own that the lists can begin. */
type KnownField = (ParagraphsField | ListOrTextField) & ReportFieldBase;

/** What is asked for in a group's own short document. */
export type ReportField = KnownField | RowsField | AttendanceField;
