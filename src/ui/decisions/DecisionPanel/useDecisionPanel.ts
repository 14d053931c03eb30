import * as React from 'react';
import type { DecisionResult } from '../../../application/approval/recordDecision';
import { calendarDay } from '../../language/calendarDay';
import { usePorts } from '../../ports/usePorts';
import type { Refusal } from '../WriteTrouble';
import { draftErrors, emptyDraft, paragraphNumber } from './decisionDraft';
import type { DecisionDraft, DraftErrors, DraftOutcome } from './decisionDraft';

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

export function useDecisionPanel({ bodies, atMeeting, onRecord }: DecisionPanelInput): DecisionPanelState {
  const { clock, identifiers } = usePorts();
  const [outcome, setOutcome] = React.useState<DraftOutcome | null>(null);
  const [body, setBody] = React.useState(bodies[0]!);
  const [draft, setDraft] = React.useState(emptyDraft);
  const [errors, setErrors] = React.useState<DraftErrors>({});
  const [sending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<unknown>(null);
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const form = React.useRef<HTMLFormElement>(null);
  const recordKey = React.useRef('');

  const [refusals, setRefusals] = React.useState(0);

  React.useEffect(() => {
    if (outcome) {
      form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
  }, [outcome]);
  React.useEffect(() => {
    if (refusals > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [refusals]);

  const send = async (chosen: DraftOutcome): Promise<void> => {
    recordKey.current ||= identifiers.next();
    setSending(true);
    setFailure(null);
    setRefusal(null);
    try {
      const result = await onRecord({
        ...draft,
        paragraph: paragraphNumber(draft.paragraph),
        outcome: chosen,
        body,
        recordKey: recordKey.current
      });
      // The result is known: another attempt is another decision.
      recordKey.current = '';
      if (result.kind !== 'recorded') {
        setRefusal(result);
        setSending(false);
      }
    } catch (thrown) {
      setFailure(thrown);
      setSending(false);
    }
  };

  return {
    outcome,
    body,
    draft,
    errors,
    sending,
    failure,
    refusal,
    form,
    begin: setOutcome,
    cancel: () => {
      setOutcome(null);
      setErrors({});
      setFailure(null);
      setRefusal(null);
    },
    chooseBody: setBody,
    change: (change) => {
      setDraft({ ...draft, ...change });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in change))));
    },
    submit: () => {
      if (!outcome || sending) return;
      const found = draftErrors(draft, outcome, atMeeting, calendarDay(clock.now()));
      setErrors(found);
      if (Object.keys(found).length > 0) {
        setRefusals(refusals + 1);
      } else {
        send(outcome).catch(setFailure);
      }
    }
  };
}
