import type { ListOrTextAnswer, ParagraphsAnswer } from '../mandate/answer';

/** A row of a field; a cell that is not there is empty. */
export interface ReportRow {
  /** Client-made, stable. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RowsAnswer {
  readonly kind: 'rows';
  readonly rows: readonly ReportRow[];
}

/** One who was called to a meeting. */
export interface Attendant {
  /** Key of the seat. */
  readonly key: string;
  /** Empty for one whose name is not for everybody who reads the notes. */
  readonly name: string;
  /** In words: role, profession or whom the seat is for. */
  readonly role: string;
  /** Name of the region; empty outside the regions. */
  readonly region: string;
  /** Empty until somebody has said. */
  readonly presence: 'present' | 'absent' | '';
}

export interface AttendanceAnswer {
  readonly kind: 'attendance';
  readonly people: readonly Attendant[];
}

export type ReportAnswer = ParagraphsAnswer | ListOrTextAnswer | RowsAnswer | AttendanceAnswer;

/** By field key; a field without an entry is unanswered. */
export type ReportAnswers = Readonly<Record<string, ReportAnswer>>;
