import { reportKinds } from '../followup/groupReport';
import { readDocument } from '../mandate/readDocument';
import { readRecord, readText } from '../mandate/snapshotReading';
import type { Unread } from '../mandate/snapshotReading';
import { readReportAnswers } from './readReportAnswers';
import type { DeliveredContent, ReportContent } from './reportContent';

function recordIn(text: string): Readonly<Record<string, Unread>> {
  try {
    return readRecord(JSON.parse(text) as Unread, 'the document');
  } catch {
    throw new Error('The document cannot be read: it is no JSON.');
  }
}

function contentOf(stored: Readonly<Record<string, Unread>>): ReportContent {
  const format = readText(stored.format, 'format');
  const kind = reportKinds.find((known) => known === stored.kind);
  if (format !== 'uppdrag.report.1' || kind === undefined) {
    throw new Error(`The document cannot be read: it is a ${String(stored.kind)} of format ${format}.`);
  }
  return {
    format,
    kind,
    template: readText(stored.template, 'template'),
    name: readText(stored.name, 'name'),
    group: readText(stored.group, 'group'),
    period: readText(stored.period, 'period'),
    answers: readReportAnswers(stored.answers)
  };
}

/** The content of a document that is being written. @throws Error that names what cannot be read */
export const readReport = (text: string): ReportContent => contentOf(recordIn(text));

/** The content of a delivered document. @throws Error that names what cannot be read */
export function readDelivered(text: string): DeliveredContent {
  const stored = recordIn(text);
  return { ...contentOf(stored), document: readDocument(stored.document) };
}
