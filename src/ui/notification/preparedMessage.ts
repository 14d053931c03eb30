import type { BodyMembers } from '../../application/ports/decisionMakers';
import type { Round } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import { dueOf } from '../../domain/meetings/dueOf';
import type { Meeting } from '../../domain/meetings/meeting';
import type { PreparedMessage } from '../../domain/notification/messageLinks';
import { notificationStrings } from '../../loc/notification/strings';
import { formatDate } from '../language/formatDate';
import { inSentence } from '../language/inSentence';

export interface MessageFacts {
  readonly round: Round;
  readonly groupName: string;
  readonly nameOf: (key: string) => string;
  readonly meetings: readonly Meeting[];
  readonly makers: readonly BodyMembers[];
  /** Absolute address of the case. */
  readonly address: string;
}

/** A message, and the names of those it goes to as far as they are known. */
export interface NamedMessage extends PreparedMessage {
  readonly names: readonly string[];
}

/** The receivers are Swedish whoever sends. */
const strings = notificationStrings['sv-SE'];

const language = 'sv-SE';

/** The day by which the bodies must answer: the first, when they differ. */
function dueLines({ round, meetings }: MessageFacts): readonly string[] {
  const dues = round.waitingBodies.flatMap((body) => dueOf(round, body, meetings) ?? []);
  const [first] = [...dues].sort((one, other) => one.date.localeCompare(other.date));
  if (first === undefined) return [];
  const day = (date: IsoDate): string => formatDate(date, language);
  return [first.kind === 'meeting' ? strings.meeting(day(first.date)) : strings.due(day(first.date))];
}

/** What those are told who act next, or who wait for what became of it; null when there is nothing to tell anybody. */
export function preparedMessage(facts: MessageFacts): NamedMessage | null {
  const { round, groupName, nameOf, makers, address } = facts;
  const message = (subject: string, names: readonly string[], to: readonly string[], ...said: readonly string[]): NamedMessage => ({
    names,
    to,
    subject,
    lines: [strings.greeting, said.join(' '), strings.open(address)]
  });
  const toSubmitter = (said: string): NamedMessage => message(strings.outcome(groupName), [round.submission.author], [round.submission.account], said);
  switch (round.state) {
    case 'consultation':
    case 'endorsing':
    case 'awaitingEstablishment': {
      if (round.currentStep === null) return null;
      const people = makers.filter(({ body }) => round.waitingBodies.includes(body)).flatMap(({ members }) => members ?? []);
      const bodies = inSentence(round.waitingBodies.map(nameOf), strings.and);
      const names = [...new Set(people.map(({ name }) => name))];
      return message(strings.waiting(groupName), names, people.map(({ email }) => email), strings.asks(round.currentStep.step.kind, bodies), ...dueLines(facts));
    }
    case 'established':
      return message(strings.waiting(groupName), [], [], strings.publish);
    case 'sentBack':
      return toSubmitter(strings.returned);
    case 'rejected':
      return toSubmitter(strings.rejected);
    case 'published':
      return toSubmitter(strings.published);
    default:
      return null;
  }
}
