import type { Answer, Answers, Deliverable, ListItem, OwnBlock, OwnText, Rhythm, Schedule, SeatRow } from './answer';

/** A value out of stored JSON, before anything is known of it. */
type Stored = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const rhythms: readonly Rhythm[] = ['yearly', 'halfYearly', 'quarterly'];

/** Rows without a key get one from their place: stable as long as the stored text is. */
function readRows<Row>(value: unknown, readRow: (row: Stored, key: string) => Row): readonly Row[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map((row, index) => readRow(asRecord(row), asText(asRecord(row).key) || `row${index + 1}`));
}

const readItem = ({ text }: Stored, key: string): ListItem => ({ key, text: asText(text) });

function readSchedule({ kind, date, rhythm, meeting, report }: Stored): Schedule {
  switch (kind) {
    case 'date':
      return { kind, date: asText(date) };
    case 'recurring':
      return {
        kind,
        rhythm: rhythms.find((known) => known === rhythm) ?? 'yearly',
        meeting: asText(meeting),
        report: asText(report)
      };
    default:
      return { kind: 'unscheduled' };
  }
}

const readDeliverable = ({ stage, what, schedule }: Stored, key: string): Deliverable => ({
  key,
  stage: stage === 'interim' ? 'interim' : 'final',
  what: asText(what),
  schedule: readSchedule(asRecord(schedule))
});

const asCount = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 1);

const readSeat = ({ count, organisation, profession }: Stored, key: string): SeatRow => ({
  key,
  count: asCount(count),
  organisation: asText(organisation),
  profession: asText(profession)
});

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A block of an unknown kind is kept as a paragraph: its text must not be lost. */
function readOwnBlock(value: unknown): OwnBlock {
  const { kind, text, items } = asRecord(value);
  switch (kind) {
    case 'bullets':
    case 'numbered':
      return { kind, items: asArray(items).map(asText) };
    case 'heading':
    case 'subheading':
      return { kind, text: asText(text) };
    default:
      return { kind: 'paragraph', text: asText(text) };
  }
}

const readOwnTexts = (value: unknown): readonly OwnText[] =>
  asArray(value).flatMap((entry) => {
    const { place, blocks } = asRecord(entry);
    return Number.isSafeInteger(place) ? [{ place: place as number, blocks: asArray(blocks).map(readOwnBlock) }] : [];
  });

function readAnswer(stored: Stored): Answer | null {
  switch (stored.kind) {
    case 'listOrText':
      return {
        kind: stored.kind,
        form: stored.form === 'text' ? 'text' : 'list',
        items: readRows(stored.items, readItem),
        text: asText(stored.text)
      };
    case 'paragraphs':
      return { kind: stored.kind, text: asText(stored.text) };
    case 'choice':
      return {
        kind: stored.kind,
        option: asText(stored.option),
        until: asText(stored.until),
        sentence: asText(stored.sentence)
      };
    case 'deliverables':
      return {
        kind: stored.kind,
        deliverables: readRows(stored.deliverables, readDeliverable),
        none: stored.none === true,
        sentence: asText(stored.sentence)
      };
    case 'date':
      return { kind: stored.kind, date: asText(stored.date), sentence: asText(stored.sentence) };
    case 'number':
      return {
        kind: stored.kind,
        number: Number.isSafeInteger(stored.number) ? (stored.number as number) : null,
        sentence: asText(stored.sentence)
      };
    case 'seats':
      return { kind: stored.kind, seats: readRows(stored.seats, readSeat), sentence: asText(stored.sentence) };
    case 'deviation':
      return {
        kind: stored.kind,
        heading: typeof stored.heading === 'string' ? stored.heading : null,
        isOmitted: stored.isOmitted === true,
        replaced: readOwnTexts(stored.replaced),
        added: readOwnTexts(stored.added)
      };
    case 'arrangement':
      return { kind: stored.kind, order: asArray(stored.order).map(asText) };
    default:
      return null;
  }
}

/** A key as templates write them; what reads as part of a prototype is none. */
const isFieldKey = (key: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(key);

/**
 * Answers out of stored JSON that somebody else, or another version, may have written. Lenient: every text that can
 * be read is kept where it stands, what is missing or of another type is empty, and an answer of an unknown kind is
 * unanswered. What it gives is safe to show and to go on writing in.
 */
export function readAnswers(stored: unknown): Answers {
  return Object.fromEntries(
    Object.entries(asRecord(stored)).flatMap(([key, value]): readonly (readonly [string, Answer])[] => {
      const answer = isFieldKey(key) ? readAnswer(asRecord(value)) : null;
      return answer === null ? [] : [[key, answer]];
    })
  );
}
