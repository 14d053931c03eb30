import type { BodyMembers } from '../../application/ports/decisionMakers';
import type { Round } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import { dueOf } from '../../domain/meetings/dueOf';
import type { Meeting } from '../../domain/meetings/meeting';
import type { PreparedMessage } from '../../domain/notification/messageLinks';
import { notificationStrings } from '../../loc/notification/strings';
import { formatDate } from '../language/formatDate';
import { inSentence } from '../language/inSentence';

/** A case of which somebody is to be told. */
export interface ToldCase {
  readonly round: Round;
  readonly groupName: string;
  /** Absolute address of the case. */
  readonly address: string;
}

/** What the messages about all cases need. */
export interface MessageFacts {
  readonly nameOf: (key: string) => string;
  readonly meetings: readonly Meeting[];
  readonly makers: readonly BodyMembers[];
  /** Absolute address of the list of cases: where a message about several leads. */
  readonly listAddress: string;
}

/** A message, and the names of those it goes to as far as they are known. */
export interface NamedMessage extends PreparedMessage {
  readonly names: readonly string[];
}

/** What one case gives one receiver to know; the words are for as many cases as the message is about. */
interface Notice extends Pick<NamedMessage, 'names' | 'to'> {
  readonly told: ToldCase;
  readonly isAsking: boolean;
  readonly said: (count: number) => string;
}

/** The receivers are Swedish whoever sends. */
const strings = notificationStrings['sv-SE'];

const language = 'sv-SE';

/** The day by which the bodies must answer: the first, when they differ. */
function dueLine(round: Round, meetings: readonly Meeting[]): string {
  const dues = round.waitingBodies.flatMap((body) => dueOf(round, body, meetings) ?? []);
  const [first] = [...dues].sort((one, other) => one.date.localeCompare(other.date));
  if (first === undefined) return '';
  const day = (date: IsoDate): string => formatDate(date, language);
  return first.kind === 'meeting' ? strings.meeting(day(first.date)) : strings.due(day(first.date));
}

/** Who act next, and who wait for what became of it. */
function noticesOf(told: ToldCase, { nameOf, meetings, makers }: MessageFacts): readonly Notice[] {
  const { round } = told;
  const { author, account } = round.submission;
  const toSubmitter = (said: Notice['said']): Notice => ({ told, isAsking: false, names: [author], to: [account], said });
  switch (round.state) {
    case 'consultation':
    case 'endorsing':
    case 'awaitingEstablishment': {
      if (round.currentStep === null) return [];
      const { kind } = round.currentStep.step;
      const people = makers.filter(({ body }) => round.waitingBodies.includes(body)).flatMap(({ members }) => members ?? []);
      const bodies = inSentence(round.waitingBodies.map(nameOf), strings.and);
      const due = dueLine(round, meetings);
      const said: Notice['said'] = (count) => [strings.asks(kind, bodies, count), due].filter(Boolean).join(' ');
      return [{ told, isAsking: true, names: [...new Set(people.map(({ name }) => name))], to: people.map(({ email }) => email), said }];
    }
    case 'established':
      return [{ told, isAsking: true, names: [], to: [], said: strings.publish }, toSubmitter(strings.established)];
    case 'sentBack':
      return [toSubmitter(strings.returned)];
    case 'rejected':
      return [toSubmitter(strings.rejected)];
    case 'published':
      return [toSubmitter(strings.published)];
    default:
      return [];
  }
}

function messageOf(notices: readonly [Notice, ...Notice[]], { listAddress }: MessageFacts): NamedMessage {
  const [{ told, isAsking, names, to, said }] = notices;
  const count = notices.length;
  if (count === 1) {
    const subject = (isAsking ? strings.waiting : strings.outcome)(told.groupName);
    return { names, to, subject, lines: [strings.greeting, said(1), strings.open(told.address)] };
  }
  const groups = inSentence(notices.map(({ told: { groupName } }) => groupName), strings.and);
  const subject = (isAsking ? strings.waitingMany : strings.outcomeMany)(count);
  return { names, to, subject, lines: [strings.greeting, said(count), strings.about(groups), strings.openMany(listAddress)] };
}

/**
 * What those are told who act next in the cases, and those who wait for what became of them. Cases of which the same
 * people are told the same make one message. Empty when there is nothing to tell anybody.
 */
export function preparedMessages(cases: readonly ToldCase[], facts: MessageFacts): readonly NamedMessage[] {
  const alike = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of cases.flatMap((told) => noticesOf(told, facts))) {
    const key = [notice.said(1), ...notice.to].join(' ');
    const found = alike.get(key);
    if (found) found.push(notice);
    else alike.set(key, [notice]);
  }
  return [...alike.values()].map((notices) => messageOf(notices, facts));
}
