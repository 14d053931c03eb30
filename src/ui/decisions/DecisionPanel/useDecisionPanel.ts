import * as React from 'react';
import type { DecisionResult } from '../../../application/approval/recordDecision';
import { useDevice } from '../../device/useDevice';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { usePorts } from '../../ports/usePorts';
import type { Refusal } from '../WriteTrouble';
import { draftErrors, emptyDraft, paragraphNumber } from './decisionDraft';
import type { DecisionDraft, DraftErrors, DraftOutcome } from './decisionDraft';
import { readKeptDecision } from './keptDecision';
import { useFormFocus } from './useFormFocus';

/** A decision as it is to be recorded. */
export interface DecisionToRecord extends DecisionDraft {
  readonly outcome: DraftOutcome;
  readonly body: string;
  /** The same at every attempt, so that a lost answer doubles nothing. */
  readonly recordKey: string;
}

export interface DecisionPanelInput {
  /** Keys of the bodies the user may decide for here; never empty. */
  readonly bodies: readonly string[];
  readonly atMeeting: boolean;
  /** Where the device keeps what could not be recorded: unique to the user, the text and the step. */
  readonly keepKey: string;
  readonly onRecord: (decision: DecisionToRecord) => Promise<DecisionResult>;
}

export interface DecisionPanelState {
  /** What is being filled in; null while the panel only offers its two ways. */
  readonly outcome: DraftOutcome | null;
  readonly body: string;
  readonly draft: DecisionDraft;
  readonly errors: DraftErrors;
  readonly sending: boolean;
  /** What the last attempt ended in; null when it did not fail. */
  readonly failure: unknown;
  /** Why the server or the case had no use for the decision; null when they had. */
  readonly refusal: Refusal | null;
  readonly form: React.RefObject<HTMLFormElement>;
  begin(outcome: DraftOutcome): void;
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

export function useDecisionPanel({ bodies, atMeeting, keepKey, onRecord }: DecisionPanelInput): DecisionPanelState {
  const { clock, identifiers } = usePorts();
  const { keep } = useDevice();
  const [kept] = React.useState(() => readKeptDecision(keep, keepKey));
  const [outcome, setOutcome] = React.useState<DraftOutcome | null>(kept?.outcome ?? null);
  const [body, setBody] = React.useState(bodies[0]!);
  const [draft, setDraft] = React.useState(kept?.draft ?? emptyDraft);
  const [errors, setErrors] = React.useState<DraftErrors>({});
  const [sending, setSending] = React.useState(false);
  const [trouble, setTrouble] = React.useState(none);
  const recordKey = React.useRef(kept?.recordKey ?? '');
  const { form, toFirstError } = useFormFocus(outcome);

  const send = async (chosen: DraftOutcome): Promise<void> => {
    recordKey.current ||= identifiers.next();
    keep.set(keepKey, JSON.stringify({ outcome: chosen, draft, recordKey: recordKey.current }));
    const paragraph = paragraphNumber(draft.paragraph);
    const result = await onRecord({ ...draft, paragraph, outcome: chosen, body, recordKey: recordKey.current });
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
    body,
    draft,
    errors,
    sending,
    ...trouble,
    form,
    begin: setOutcome,
    cancel: () => {
      setOutcome(null);
      setErrors({});
      setTrouble(none);
    },
    chooseBody: setBody,
    change: (change) => {
      setDraft({ ...draft, ...change });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change))));
    },
    submit: () => {
      if (!outcome || sending) return;
      const found = draftErrors(draft, outcome, atMeeting, swedishDay(clock.now()));
      setErrors(found);
      if (Object.keys(found).length > 0) {
        toFirstError();
        return;
      }
      setSending(true);
      setTrouble(none);
      send(outcome).catch((failure) => {
        setTrouble({ failure, refusal: null });
        setSending(false);
      });
    }
  };
}
