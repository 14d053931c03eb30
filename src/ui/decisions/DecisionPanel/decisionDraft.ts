import type { IsoDate } from '../../../domain/mandate/answer';
import type { Outcome, Votes } from '../../../domain/approval/record';
import { paragraphNumber } from '../../../domain/meetings/paragraphNumber';
import { isWebAddress } from '../../address/isWebAddress';

/** What the recorder has typed. Kept when a write fails and when the panel is closed. */
export interface DecisionDraft {
  readonly comment: string;
  readonly meetingDate: IsoDate | '';
  readonly paragraph: string;
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly diaryNumber: string;
  readonly minutesLink: string;
}

/** What the step demands of a decision, by its rule. */
export interface DecisionDemands {
  /** The meeting's date and §. */
  readonly meeting: boolean;
  /** How many voted for and against. */
  readonly votes: boolean;
}

export type DraftError =
  | 'meetingDateMissing'
  | 'meetingDateAhead'
  | 'paragraphMissing'
  | 'votesMissing'
  | 'votesNotCarried'
  | 'votesCarried'
  | 'minutesLinkInvalid'
  | 'commentMissing';

export type DraftErrors = Partial<Readonly<Record<keyof DecisionDraft, DraftError>>>;

export const emptyDraft: DecisionDraft = {
  comment: '',
  meetingDate: '',
  paragraph: '',
  votesFor: '',
  votesAgainst: '',
  diaryNumber: '',
  minutesLink: ''
};

function meetingDateError(date: string, today: IsoDate, needed: boolean): DraftError | undefined {
  if (date === '') return needed ? 'meetingDateMissing' : undefined;
  return date > today ? 'meetingDateAhead' : undefined;
}

const isCount = (text: string): boolean => /^\d{1,4}$/.test(text.trim());

/** The votes as typed; null while they are not both numbers. */
export const votesOf = ({ votesFor, votesAgainst }: DecisionDraft): Votes | null =>
  isCount(votesFor) && isCount(votesAgainst) ? { for: Number(votesFor), against: Number(votesAgainst) } : null;

/** Errors of the votes: they must be numbers, and say the same as the outcome. */
function votesErrors(draft: DecisionDraft, outcome: Outcome): Record<string, DraftError | undefined> {
  const votes = votesOf(draft);
  if (votes === null) {
    return {
      votesFor: isCount(draft.votesFor) ? undefined : 'votesMissing',
      votesAgainst: isCount(draft.votesAgainst) ? undefined : 'votesMissing'
    };
  }
  const isCarried = votes.for > votes.against;
  if (isCarried === (outcome === 'approve')) return {};
  return { votesFor: isCarried ? 'votesCarried' : 'votesNotCarried' };
}

/** The errors without the fields that are right. */
function present(errors: Record<string, DraftError | undefined>): DraftErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined)) as DraftErrors;
}

/** What is missing or wrong, by field, in the order the fields stand. A send-back needs neither meeting nor votes. */
export function draftErrors(draft: DecisionDraft, outcome: Outcome, demands: DecisionDemands, today: IsoDate): DraftErrors {
  const decides = outcome !== 'sendBack';
  const needsMeeting = demands.meeting && decides;
  const link = draft.minutesLink.trim();
  return present({
    comment: outcome !== 'approve' && draft.comment.trim() === '' ? 'commentMissing' : undefined,
    meetingDate: meetingDateError(draft.meetingDate, today, needsMeeting),
    paragraph: needsMeeting && paragraphNumber(draft.paragraph) === '' ? 'paragraphMissing' : undefined,
    ...(demands.votes && decides ? votesErrors(draft, outcome) : {}),
    minutesLink: link !== '' && !isWebAddress(link) ? 'minutesLinkInvalid' : undefined
  });
}
