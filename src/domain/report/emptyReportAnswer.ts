import { emptyAnswer } from '../mandate/emptyAnswer';
import type { ReportAnswer } from './reportAnswer';
import type { ReportField } from './reportField';

/** The answer a field starts from when nothing is known. */
export function emptyReportAnswer(kind: ReportField['kind']): ReportAnswer {
  switch (kind) {
    case 'rows':
      return { kind, rows: [] };
    case 'attendance':
      return { kind, people: [] };
    default:
      return emptyAnswer(kind);
  }
}
