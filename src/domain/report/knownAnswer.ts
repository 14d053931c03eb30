import { emptyAnswer } from '../mandate/emptyAnswer';
import type { KnownForReport } from './knownForReport';
import type { ReportAnswer } from './reportAnswer';
import type { ReportField } from './reportField';

/** What is known for a field as its answer; null where nothing is, or where it is of another kind than the field. */
export function knownAnswer({ kind, prefill }: ReportField, known: KnownForReport): ReportAnswer | null {
  if (prefill === undefined || known[prefill].length === 0) return null;
  switch (prefill) {
    case 'attendance':
      return kind === 'attendance' ? { kind, people: known.attendance } : null;
    case 'agenda':
    case 'openTasks':
    case 'earlierGoals':
    case 'goals':
      return kind === 'rows' ? { kind, rows: known[prefill] } : null;
    case 'meetingsHeld':
    case 'rosterChanges':
    case 'deliveries':
      return kind === 'listOrText' ? { ...emptyAnswer(kind), items: known[prefill] } : null;
    case 'meetingFacts':
      return kind === 'paragraphs' ? { kind, text: known.meetingFacts } : null;
    case 'contacts':
      return kind === 'paragraphs' ? { kind, text: known.contacts.join('\n') } : null;
  }
}
