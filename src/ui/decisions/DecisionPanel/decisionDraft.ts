import type { IsoDate } from '../../../domain/mandate/answer';
import { isWebAddress } from '../isWebAddress';

/** What the recorder has typed. Kept when a write fails and when the panel is closed. */
export interface DecisionDraft {
  readonly meetingDate: IsoDate | '';
  readonly paragraph: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
  readonly comment: string;
}

export type DraftOutcome = 'approve' | 'sendBack';

export type DraftError =
  | 'meetingDateMissing'
  | 'meetingDateAhead'
  | 'paragraphMissing'
  | 'minutesLinkInvalid'
  | 'sendBackCommentMissing';

export type DraftErrors = Partial<Readonly<Record<keyof DecisionDraft, DraftError>>>;

export const emptyDraft: DecisionDraft = {
  meetingDate: '',
  paragraph: '',
  diaryNumber: '',
  minutesLink: '',
  comment: ''
};

function meetingDateError(date: string, today: IsoDate, needed: boolean): DraftError | undefined {
  if (date === '') return needed ? 'meetingDateMissing' : undefined;
  return date > today ? 'meetingDateAhead' : undefined;
}

/** The errors without the fields that are right. */
function present(errors: Record<string, DraftError | undefined>): DraftErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined)) as DraftErrors;
}

/**
 * What is missing or wrong, by field, in the order the fields stand.
 * @param atMeeting true when the step demands the meeting's date and paragraph
 */
export function draftErrors(
  draft: DecisionDraft,
  outcome: DraftOutcome,
  atMeeting: boolean,
  today: IsoDate
): DraftErrors {
  if (outcome === 'sendBack') {
    return present({ comment: draft.comment.trim() === '' ? 'sendBackCommentMissing' : undefined });
  }
  const link = draft.minutesLink.trim();
  return present({
    meetingDate: meetingDateError(draft.meetingDate, today, atMeeting),
    paragraph: atMeeting && paragraphNumber(draft.paragraph) === '' ? 'paragraphMissing' : undefined,
    minutesLink: link !== '' && !isWebAddress(link) ? 'minutesLinkInvalid' : undefined
  });
}

/** The paragraph without its sign: *§ 14* and *14* are the same to the one who types. */
export function paragraphNumber(text: string): string {
  return text.replace(/§/g, '').trim();
}
