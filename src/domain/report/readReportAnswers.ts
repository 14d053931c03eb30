import { readAnswers } from '../mandate/readAnswers';
import type { Attendant, ReportAnswer, ReportAnswers, ReportRow } from './reportAnswer';

/** A value out of stored JSON, before anything is known of it. */
type Stored = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Stored => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {});
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asRecords = (value: unknown): readonly Stored[] => (Array.isArray(value) ? value.map(asRecord) : []);

const readRow = ({ key, cells }: Stored, index: number): ReportRow => ({
  key: asText(key) || `row${index + 1}`,
  cells: Object.fromEntries(Object.entries(asRecord(cells)).map(([name, value]) => [name, asText(value)]))
});

const readAttendant = ({ key, name, role, region, presence }: Stored, index: number): Attendant => ({
  key: asText(key) || `row${index + 1}`,
  name: asText(name),
  role: asText(role),
  region: asText(region),
  presence: presence === 'present' || presence === 'absent' ? presence : ''
});

function readAnswer(key: string, value: unknown): readonly (readonly [string, ReportAnswer])[] {
  const stored = asRecord(value);
  if (stored.kind === 'rows') return [[key, { kind: 'rows', rows: asRecords(stored.rows).map(readRow) }]];
  if (stored.kind === 'attendance') return [[key, { kind: 'attendance', people: asRecords(stored.people).map(readAttendant) }]];
  const known = readAnswers({ [key]: value })[key];
  return known?.kind === 'paragraphs' || known?.kind === 'listOrText' ? [[key, known]] : [];
}

/**
 * Answers out of stored JSON that somebody else, or another version, may have written. Lenient, as `readAnswers` is:
 * what is missing or of another type is empty, an answer of an unknown kind is unanswered.
 */
export const readReportAnswers = (stored: unknown): ReportAnswers =>
  Object.fromEntries(Object.entries(asRecord(stored)).flatMap(([key, value]) => readAnswer(key, value)));
