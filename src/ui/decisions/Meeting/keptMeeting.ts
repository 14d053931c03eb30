import type { DraftKeep } from '../../../application/ports/draftKeep';
import { emptyMeeting, emptyRow } from './meetingDraft';
import type { MeetingDraft, RowDraft } from './meetingDraft';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** True when the value has each of the pattern's properties, of the same type. */
const isLike = <Pattern extends object>(value: unknown, pattern: Pattern): value is Pattern =>
  isObject(value) && Object.entries(pattern).every(([name, example]) => typeof value[name] === typeof example && value[name] !== null);

function isKept(value: unknown): value is MeetingDraft {
  return (
    isLike(value, emptyMeeting) &&
    Object.values(value.rows).every((row: RowDraft) => isLike(row, emptyRow) && Object.values(row.attempts).every((key) => typeof key === 'string'))
  );
}

/** What is kept under the key; null when nothing, or nothing readable. */
export function readKeptMeeting(keep: DraftKeep, key: string): MeetingDraft | null {
  try {
    const value: unknown = JSON.parse(keep.get(key) ?? 'null');
    // What was kept before a day of review could be chosen has none.
    const { reviewDate, isReviewDateSet } = emptyMeeting;
    const whole = isObject(value) ? { reviewDate, isReviewDateSet, ...value } : null;
    return isKept(whole) ? whole : null;
  } catch {
    return null;
  }
}
