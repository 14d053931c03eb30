import type { DueCase } from '../../../application/approval/waitingCase';
import type { DecisionInput } from '../../../application/approval/recordDecision';
import { hasVotes, isAtMeeting } from '../../../domain/approval/decisionRule';
import type { Outcome, Votes } from '../../../domain/approval/record';
import type { ResolvedStep } from '../../../domain/approval/caseState';
import type { IsoDate } from '../../../domain/mandate/answer';
import { countParagraphs } from '../../../domain/meetings/countParagraphs';
import { isWebAddress } from '../../address/isWebAddress';

/** What the recorder has typed in a row. */
export interface RowDraft {
  readonly isTicked: boolean;
  /** Given by hand; empty to be counted. */
  readonly paragraph: string;
  /** The row's own; empty for the meeting's. */
  readonly diaryNumber: string;
  readonly comment: string;
  readonly votesFor: string;
  readonly votesAgainst: string;
  /** Record key of the attempt whose result is not known, by outcome: another outcome is another record. */
  readonly attempts: Partial<Readonly<Record<Outcome | 'publication', string>>>;
}

export const emptyRow: RowDraft = { isTicked: false, paragraph: '', diaryNumber: '', comment: '', votesFor: '', votesAgainst: '', attempts: {} };

/** A meeting's table while it is filled in. */
export interface MeetingDraft {
  readonly date: IsoDate | '';
  readonly firstParagraph: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
  /** Day by which what is published is to be reviewed; what is proposed stands until `isReviewDateSet`. */
  readonly reviewDate: IsoDate | '';
  readonly isReviewDateSet: boolean;
  /** By {@link MeetingRow.key}; rows nobody has touched are missing. */
  readonly rows: Readonly<Record<string, RowDraft>>;
}

export const emptyMeeting: MeetingDraft = { date: '', firstParagraph: '', diaryNumber: '', minutesLink: '', reviewDate: '', isReviewDateSet: false, rows: {} };

/** A case in the table. */
export interface MeetingRow {
  /** Names the text and the step: what is typed about one is never used for another. */
  readonly key: string;
  readonly found: DueCase;
  readonly step: ResolvedStep;
}

export function meetingRows(cases: readonly DueCase[]): readonly MeetingRow[] {
  return cases.flatMap((found) => {
    const { snapshotKey, currentStep } = found.round;
    return currentStep ? [{ key: `${snapshotKey} ${currentStep.step.key}`, found, step: currentStep }] : [];
  });
}

export const rowDraft = (draft: MeetingDraft, { key }: MeetingRow): RowDraft => draft.rows[key] ?? emptyRow;

/**
 * The § of each ticked row, in the order of the table; rows that are not ticked have none and are not counted.
 * @param spent § of the rows that are recorded, which are counted on from and never given again
 */
export function paragraphsOf(draft: MeetingDraft, rows: readonly MeetingRow[], spent: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ticked = rows.filter((row) => spent.has(row.key) || rowDraft(draft, row).isTicked);
  const counted = countParagraphs(draft.firstParagraph, ticked.map((row) => spent.get(row.key) ?? rowDraft(draft, row).paragraph));
  return new Map(ticked.map(({ key }, index) => [key, counted[index] ?? '']));
}

function votesOf({ votesFor, votesAgainst }: RowDraft): Votes | null {
  const [inFavour, against] = [votesFor, votesAgainst].map((text) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN));
  return Number.isNaN(inFavour) || Number.isNaN(against) ? null : { for: inFavour!, against: against! };
}

export type RowError = 'paragraphMissing' | 'votesMissing' | 'votesAgainst' | 'votesFor' | 'commentMissing';
export type MeetingError = 'dateMissing' | 'dateAhead' | 'minutesLinkInvalid';

export interface MeetingErrors {
  readonly date?: MeetingError;
  readonly minutesLink?: MeetingError;
  /** By row. */
  readonly rows: Readonly<Record<string, RowError>>;
}

/** What a row lacks to be recorded with an outcome; null for nothing. A send-back needs only its comment. */
function rowError(row: MeetingRow, typed: RowDraft, paragraph: string, outcome: Outcome): RowError | null {
  if (outcome !== 'approve' && typed.comment.trim() === '') return 'commentMissing';
  if (outcome === 'sendBack') return null;
  if (isAtMeeting(row.step) && paragraph === '') return 'paragraphMissing';
  if (!hasVotes(row.step)) return null;
  const votes = votesOf(typed);
  if (votes === null) return 'votesMissing';
  if (votes.for > votes.against) return outcome === 'reject' ? 'votesFor' : null;
  return outcome === 'approve' ? 'votesAgainst' : null;
}

/** What is missing or wrong in the given rows, to be recorded with one outcome. */
export function meetingErrors(
  draft: MeetingDraft,
  rows: readonly MeetingRow[],
  paragraphs: ReadonlyMap<string, string>,
  outcome: Outcome,
  today: IsoDate
): MeetingErrors {
  const needsDate = outcome !== 'sendBack' && rows.some(({ step }) => isAtMeeting(step));
  const link = draft.minutesLink.trim();
  const wrong = rows.flatMap((row) => {
    const error = rowError(row, rowDraft(draft, row), paragraphs.get(row.key) ?? '', outcome);
    return error ? [[row.key, error] as const] : [];
  });
  return {
    ...(draft.date === '' && needsDate && { date: 'dateMissing' as const }),
    ...(draft.date > today && { date: 'dateAhead' as const }),
    ...(link !== '' && !isWebAddress(link) && { minutesLink: 'minutesLinkInvalid' as const }),
    rows: Object.fromEntries(wrong)
  };
}

export const isFaultless = ({ date, minutesLink, rows }: MeetingErrors): boolean => !date && !minutesLink && Object.keys(rows).length === 0;

/** A row as a decision to record. */
export function decisionOf(draft: MeetingDraft, row: MeetingRow, body: string, paragraph: string, outcome: Outcome, recordKey: string): DecisionInput {
  const typed = rowDraft(draft, row);
  const { mandateKey, round } = row.found;
  const votes = hasVotes(row.step) && outcome !== 'sendBack' ? votesOf(typed) : null;
  return {
    body,
    mandateKey,
    snapshotKey: round.snapshotKey,
    snapshotHash: round.snapshotHash,
    step: row.step.step.key,
    outcome,
    comment: typed.comment,
    meetingDate: draft.date,
    paragraph,
    diaryNumber: typed.diaryNumber.trim() || draft.diaryNumber,
    minutesLink: draft.minutesLink,
    ...(votes && { votes }),
    recordKey
  };
}
