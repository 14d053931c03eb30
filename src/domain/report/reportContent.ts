import type { ReportKind } from '../followup/groupReport';
import type { MandateDocument } from '../mandate/document';
import type { ReportAnswers } from './reportAnswer';

/** What a group's short document is made of while it is written. */
export interface ReportContent {
  readonly format: 'uppdrag.report.1';
  readonly kind: ReportKind;
  /** Version of the kind's template. */
  readonly template: string;
  /** What it is called, e.g. *Handlingsplan*. */
  readonly name: string;
  /** Name of the group. */
  readonly group: string;
  /** What it is about, in words: a year, or the day of a meeting. */
  readonly period: string;
  readonly answers: ReportAnswers;
}

/** A delivered document: what it was made of, and as it read. */
export interface DeliveredContent extends ReportContent {
  readonly document: MandateDocument;
}
