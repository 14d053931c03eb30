import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import type { ResolvedStep } from '../../domain/approval/caseState';
import { chainBefore, configurationOf } from '../../domain/approval/configuration';
import { remainingSteps } from '../../domain/approval/remainingSteps';
import { resolveSteps } from '../../domain/approval/resolveSteps';
import type { IsoDate } from '../../domain/mandate/answer';
import type { CalendarDay } from '../../domain/meetings/calendarFile';
import { daysOfSteps } from '../../domain/meetings/daysOfSteps';
import type { ExpectedStep } from '../../domain/meetings/expectedSteps';
import { expectedSteps } from '../../domain/meetings/expectedSteps';
import { meetingsStrings } from '../../loc/meetings/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import type { Moment, SentenceWords } from './answerSentence';

interface Plan {
  readonly steps: readonly ResolvedStep[];
  readonly since: string;
  readonly deadlines: Readonly<Record<string, IsoDate>>;
  readonly moment: Moment;
  readonly isConfirmed: boolean;
}

/** The steps of the round that waits, else those a submission now would take; null without a sound chain. */
function planOf({ round, configuration, groupKey }: CaseView, now: string): Plan | null {
  if (round?.currentStep) {
    const { waitingSince: since, deadlines, chainConfirmed: isConfirmed } = round;
    return { steps: remainingSteps(round), since, deadlines, moment: 'waiting', isConfirmed };
  }
  const inForce = chainBefore(Number.MAX_SAFE_INTEGER, groupKey, configurationOf(configuration));
  const steps = inForce && resolveSteps(inForce);
  return steps && { steps, since: now, deadlines: {}, moment: 'toSubmit', isConfirmed: inForce.chain.confirmed };
}

export interface Expected {
  readonly steps: readonly ExpectedStep[];
  /** Index of the first step that waits for an answer. */
  readonly first: number;
  readonly moment: Moment;
  readonly isConfirmed: boolean;
  readonly words: SentenceWords;
  readonly days: readonly CalendarDay[];
}

/** Null for a group without a sound chain: the refusal says so when the text is handed in. */
export function useExpectedSteps(caseView: CaseView, groupName: string, address: string): Expected | null {
  const ports = usePorts();
  const strings = useStrings(meetingsStrings);
  const language = useLanguage();
  const plan = React.useMemo(() => planOf(caseView, ports.clock.now().toISOString()), [caseView, ports]);
  if (plan === null) return null;
  const { moment, isConfirmed } = plan;
  const steps = expectedSteps(plan.steps, plan.since, plan.deadlines, caseView.meetings);
  const words: SentenceWords = { strings, nameOf: (body) => caseView.names.get(body) ?? body, day: (date) => formatDate(date, language) };
  const days = daysOfSteps(steps, caseView.mandateKey, {
    due: (body, kind) => strings.dueSummary(groupName, words.nameOf(body), kind),
    closing: moment === 'toSubmit' ? (body) => strings.closingSummary(groupName, words.nameOf(body)) : null,
    closingText: (date) => strings.closingText(words.day(date)),
    link: address
  });
  return { steps, first: steps.findIndex(({ step }) => step.kind !== 'inform'), moment, isConfirmed, words, days };
}
