import type { ResolvedStep, Round } from '../approval/caseState';
import { daysAfter } from '../calendar/calendarDate';
import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import type { Meeting } from './meeting';
import { reachableMeeting } from './reachableMeeting';

/** When a body's answer is due, and why then. */
export type Due =
  | { readonly kind: 'meeting'; readonly date: IsoDate; readonly meeting: Meeting }
  /** A number of days after the step began to wait. */
  | { readonly kind: 'days'; readonly date: IsoDate }
  /** Set by hand for this case. */
  | { readonly kind: 'deadline'; readonly date: IsoDate };

/** The day a step is due whatever the calendar: set by hand, else its number of days; null for one due at a meeting. */
export function fixedDue({ step }: ResolvedStep, since: string, deadline: IsoDate | null): Exclude<Due, { kind: 'meeting' }> | null {
  if (deadline !== null) return { kind: 'deadline', date: deadline };
  return step.dueDays === undefined ? null : { kind: 'days', date: daysAfter(swedishDay(new Date(since)), step.dueDays) };
}

/** The body's next meeting that could be reached when a step began to wait; null when its calendar holds none. */
export function dueAtMeeting(body: string, since: string, meetings: readonly Meeting[]): Due | null {
  const meeting = reachableMeeting(meetings, body, swedishDay(new Date(since)));
  return meeting && { kind: 'meeting', date: meeting.date, meeting };
}

/**
 * When a step is due for one of its bodies: the day set by hand, else the step's number of days, else the body's
 * next meeting that could be reached when the step began to wait.
 *
 * @param since - ISO instant at which the step began, or would begin, to wait
 * @returns null when the body's calendar holds no such meeting
 */
export function dueOfStep(
  step: ResolvedStep,
  body: string,
  since: string,
  deadline: IsoDate | null,
  meetings: readonly Meeting[]
): Due | null {
  return fixedDue(step, since, deadline) ?? dueAtMeeting(body, since, meetings);
}

/** When the answer of a body that the round waits for is due; null when nobody can say or nobody is waited for. */
export function dueOf(round: Round, body: string, meetings: readonly Meeting[]): Due | null {
  const { currentStep, deadlines, waitingSince } = round;
  if (currentStep === null || !round.waitingBodies.includes(body)) return null;
  return dueOfStep(currentStep, body, waitingSince, deadlines[currentStep.step.key] ?? null, meetings);
}

/** True when the day by which an answer was due has passed. */
export const isOverdue = ({ date }: Due, today: IsoDate): boolean => today > date;
