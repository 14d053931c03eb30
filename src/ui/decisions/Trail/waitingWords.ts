import { isAtMeeting } from '../../../domain/approval/decisionRule';
import type { Round } from '../../../domain/approval/caseState';
import type { IsoDate } from '../../../domain/mandate/answer';
import { dueOf, isOverdue } from '../../../domain/meetings/dueOf';
import type { Meeting } from '../../../domain/meetings/meeting';
import { nextMeeting } from '../../../domain/meetings/nextMeeting';
import type { DecisionsStrings } from '../../../loc/decisions/svSe';
import type { Language } from '../../../loc/shared/language';
import { formatDate } from '../../language/formatDate';
import type { NameOf } from '../NameOf';

export interface WaitingWords {
  readonly sentence: string;
  /** That the answer is late, since when; empty when it is not. */
  readonly late: string;
  /** That nobody knows when the body meets; empty when somebody does, or it need not meet. */
  readonly noMeeting: string;
}

export interface WaitingSpeech {
  readonly strings: DecisionsStrings['trail'];
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly meetings: readonly Meeting[];
  readonly today: IsoDate;
}

/** Whom a round waits for until when, as a person would say it. A late answer is waited for at the body's next meeting. */
export function waitingWords(round: Round, body: string, speech: WaitingSpeech): WaitingWords {
  const { strings, language, nameOf, meetings, today } = speech;
  const name = nameOf(body);
  const due = dueOf(round, body, meetings);
  const isLate = due !== null && isOverdue(due, today);
  const day = (date: IsoDate): string => formatDate(date, language);
  const atMeeting = round.currentStep !== null && isAtMeeting(round.currentStep);
  const meeting = due?.kind === 'meeting' && !isLate ? due.meeting : atMeeting ? nextMeeting(meetings, body, today) : null;
  const lateWords = (): string => (due?.kind === 'meeting' ? strings.overdueMeeting(day(due.date)) : strings.overdue(day(due!.date)));
  const sentence = (): string => {
    if (due && due.kind !== 'meeting' && !isLate) return strings.waitingUntil(name, day(due.date));
    return meeting ? strings.waitingMeeting(name, day(meeting.date)) : strings.waiting(name);
  };
  return {
    sentence: sentence(),
    late: isLate ? lateWords() : '',
    noMeeting: atMeeting && meeting === null && (due === null || isLate) ? strings.noMeeting : ''
  };
}
