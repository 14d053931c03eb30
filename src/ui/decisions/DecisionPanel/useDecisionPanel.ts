import * as React from 'react';
import type { DecisionResult } from '../../../application/approval/recordDecision';
import { useDevice } from '../../device/useDevice';
import type { Outcome, Votes } from '../../../domain/approval/record';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { IsoDate } from '../../../domain/mandate/answer';
import type { Meeting } from '../../../domain/meetings/meeting';
import { heldMeetings } from '../../../domain/meetings/heldMeetings';
import { paragraphNumber } from '../../../domain/meetings/paragraphNumber';
import { reviewProposal } from '../../../domain/template/reviewProposal';
import { usePorts } from '../../ports/usePorts';
import type { ReviewChoice } from '../useReviewChoice';
import type { Refusal } from '../WriteTrouble';
import { draftErrors, emptyDraft, votesOf } from './decisionDraft';
import type { DecisionDemands, DecisionDraft, DraftErrors } from './decisionDraft';
import { readKeptDecision } from './keptDecision';
import { useFormFocus } from './useFormFocus';

/** A decision as it is to be recorded. */
export interface DecisionToRecord extends Omit<DecisionDraft, 'votesFor' | 'votesAgainst'> {
  readonly outcome: Outcome;
  /** Left out where the step counts no votes. */
  readonly votes?: Votes;
  /** True to publish as well what the decision establishes. */
  readonly publishes: boolean;
  /** By when what is published is to be reviewed; empty for no day. */
  readonly reviewDate: IsoDate | '';
  readonly body: string;
  /** The same at every attempt, so that a lost answer doubles nothing. */
  readonly recordKey: string;
}

export interface DecisionPanelInput {
  /** Keys of the bodies the user may decide for here; never empty. */
  readonly bodies: readonly string[];
  readonly demands: DecisionDemands;
  readonly meetings: readonly Meeting[];
  /** ISO instant at which the text was handed in: no earlier meeting is proposed. */
  readonly submitted: string;
  /** True when the user may publish what one more approval establishes. */
  readonly mayPublish: boolean;
  readonly review: ReviewChoice;
  readonly reviewYears: number | null;
  /** Where the device keeps what could not be recorded: unique to the user, the text and the step. */
  readonly keepKey: string;
  readonly onRecord: (decision: DecisionToRecord) => Promise<DecisionResult>;
}

export interface DecisionPanelState {
  /** What is being filled in; null while the panel only offers its two ways. */
  readonly outcome: Outcome | null;
  /** True when what is filled in is to be published as well. */
  readonly publishes: boolean;
  /** As chosen, else as proposed. */
  readonly reviewDate: string;
  readonly body: string;
  /** The body's meetings that have been, the newest first. */
  readonly held: readonly Meeting[];
  readonly draft: DecisionDraft;
  readonly errors: DraftErrors;
  readonly sending: boolean;
  /** What the last attempt ended in; null when it did not fail. */
  readonly failure: unknown;
  /** Why the server or the case had no use for the decision; null when they had. */
  readonly refusal: Refusal | null;
  readonly form: React.RefObject<HTMLFormElement>;
  /** @param publishes true to publish as well */
  begin(outcome: Outcome, publishes?: boolean): void;
  cancel(): void;
  chooseBody(body: string): void;
  change(change: Partial<DecisionDraft>): void;
  submit(): void;
}

/** What happened to an attempt; both null before the first and after one that was recorded. */
interface Trouble {
  readonly failure: unknown;
  readonly refusal: Refusal | null;
}

const none: Trouble = { failure: null, refusal: null };

export function useDecisionPanel(input: DecisionPanelInput): DecisionPanelState {
  const { bodies, demands, meetings, submitted, mayPublish, review, keepKey, onRecord } = input;
  const { clock, identifiers } = usePorts();
  const { keep } = useDevice();
  const [kept] = React.useState(() => readKeptDecision(keep, keepKey));
  const [outcome, setOutcome] = React.useState<Outcome | null>(kept?.outcome ?? null);
  const [publishes, setPublishes] = React.useState(mayPublish && kept?.publishes === true);
  const [body, setBody] = React.useState(bodies[0]!);
  const heldBy = (key: string): readonly Meeting[] => heldMeetings(meetings, key, swedishDay(clock.now()));
  const proposedFor = (key: string): string => heldBy(key).find(({ date }) => date >= swedishDay(new Date(submitted)))?.date ?? '';
  const [draft, setDraft] = React.useState<DecisionDraft>(kept?.draft ?? emptyDraft);
  const [errors, setErrors] = React.useState<DraftErrors>({});
  const [sending, setSending] = React.useState(false);
  const [trouble, setTrouble] = React.useState(none);
  const recordKey = React.useRef(kept?.recordKey ?? '');
  const decided = draft.meetingDate === '' && !demands.meeting ? swedishDay(clock.now()) : draft.meetingDate;
  const reviewDate = review.chosen ?? reviewProposal(decided, input.reviewYears);
  const { form, toFirstError } = useFormFocus(outcome);

  const send = async (chosen: Outcome): Promise<void> => {
    recordKey.current ||= identifiers.next();
    keep.set(keepKey, JSON.stringify({ outcome: chosen, publishes, draft, recordKey: recordKey.current }));
    const { votesFor: _for, votesAgainst: _against, ...given } = draft;
    const votes = demands.votes && chosen !== 'sendBack' ? votesOf(draft) : null;
    const result = await onRecord({
      ...given,
      ...(votes && { votes }),
      paragraph: paragraphNumber(draft.paragraph),
      outcome: chosen,
      publishes,
      reviewDate: publishes ? reviewDate : '',
      body,
      recordKey: recordKey.current
    });
    // The result is known: another attempt is another decision.
    recordKey.current = '';
    keep.remove(keepKey);
    if (result.kind !== 'recorded') {
      setTrouble({ failure: null, refusal: result });
      setSending(false);
    }
  };

  return {
    outcome,
    publishes,
    reviewDate,
    body,
    held: heldBy(body),
    draft,
    errors,
    sending,
    ...trouble,
    form,
    begin: (chosen, andPublishes = false) => {
      setOutcome(chosen);
      setPublishes(andPublishes);
      // A text may be sent back between meetings: there a day is not proposed, only taken.
      const proposed = proposedFor(body);
      const decides = demands.meeting && chosen !== 'sendBack';
      if (decides && draft.meetingDate === '') setDraft({ ...draft, meetingDate: proposed });
      if (!decides && draft.meetingDate === proposed) setDraft({ ...draft, meetingDate: '' });
    },
    cancel: () => {
      setOutcome(null);
      setErrors({});
      setTrouble(none);
    },
    chooseBody: (chosen) => {
      // A day proposed for one body says nothing about another's; one that was typed stays.
      if (draft.meetingDate === proposedFor(body)) setDraft({ ...draft, meetingDate: proposedFor(chosen) });
      setBody(chosen);
    },
    change: (change) => {
      setDraft({ ...draft, ...change });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change))));
    },
    submit: () => {
      if (!outcome || sending) return;
      const found = draftErrors(draft, outcome, demands, swedishDay(clock.now()));
      setErrors(found);
      if (Object.keys(found).length > 0) {
        toFirstError();
        return;
      }
      // From here on it is the user's own: a repeat, also of the publication alone, sends the same.
      if (publishes) review.choose(reviewDate);
      setSending(true);
      setTrouble(none);
      send(outcome).catch((failure) => {
        setTrouble({ failure, refusal: null });
        setSending(false);
      });
    }
  };
}
