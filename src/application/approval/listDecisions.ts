import type { CountedDelegation } from '../../domain/approval/delegations';
import { capacityOf, countedDelegations } from '../../domain/approval/delegations';
import type { Round } from '../../domain/approval/caseState';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Meeting } from '../../domain/meetings/meeting';
import type { CaseIndexRow } from '../ports/caseIndex';
import type { NoticePorts } from '../notification/requestNotice';
import type { BodyMembers } from '../ports/decisionMakers';
import type { Ports } from '../ports/ports';
import type { CurrentUser } from '../ports/session';
import { freshCaseRows } from './freshCaseRows';
import { isSoundText } from './isSoundText';
import { dueAnswer, ownCase, roundToActOn } from './ownCase';
import { readLedgerCases } from './readLedgerCase';
import type { CasePorts, LedgerCase } from './readLedgerCase';
import type { DueCase, HandedInCase, Named, OwnCase, WaitingCase } from './waitingCase';

/** What waits, and for whom. */
export interface DecisionList {
  /** False for a reader, who sees no cases before they are published; the lists are empty then. */
  readonly participant: boolean;
  /** Cases that wait for a body whose decisions the user records, by body; only bodies with cases. What is due first stands first. */
  readonly bodies: readonly { readonly body: Named; readonly cases: readonly DueCase[] }[];
  /** Established cases, and withdrawn ones to be stamped, when the user may publish. In the order they were handed in. */
  readonly publication: readonly OwnCase[];
  /** Other cases of groups the user writes for, those sent back to them too. */
  readonly handedIn: readonly HandedInCase[];
  /** Open cases that wait for somebody else. */
  readonly others: readonly WaitingCase[];
  /** True when the user may publish what is established. */
  readonly mayPublish: boolean;
  /** Keys of bodies that are waited for although nobody records their decisions. */
  readonly idleBodies: readonly string[];
}

export type DecisionListPorts = CasePorts & NoticePorts & Pick<Ports, 'caseIndex' | 'session' | 'roster' | 'meetings' | 'decisionMakers' | 'clock'>;

const nothing: DecisionList = { participant: false, bodies: [], publication: [], handedIn: [], others: [], mayPublish: false, idleBodies: [] };

type NameOf = (key: string) => Named;

function waitingCase(row: CaseIndexRow, nameOf: NameOf): WaitingCase {
  return {
    mandateKey: row.mandateKey,
    group: nameOf(row.groupKey),
    state: row.state,
    submitted: row.submitted,
    waitingBodies: row.waitingBodies.map(nameOf)
  };
}

interface Today {
  readonly now: Date;
  readonly user: CurrentUser;
  readonly meetings: readonly Meeting[];
  readonly delegations: readonly CountedDelegation[];
}

/** Why the user may not decide for the body in a round that waits for it. The fold would not count it. */
function obstacle({ snapshots }: LedgerCase, round: Round, body: string, { now, user, delegations }: Today): DueCase['obstacle'] {
  const stored = snapshots.get(round.snapshotKey);
  if (stored !== undefined && !isSoundText(stored)) return 'unsound';
  const account = user.login.toLowerCase();
  if (round.independent && round.submission.account === account) return 'notIndependent';
  const speaker = { id: Number.MAX_SAFE_INTEGER, account, created: now.toISOString() };
  const { kind } = capacityOf(speaker, body, delegations);
  return kind === 'ended' || kind === 'notYet' ? kind : null;
}

/** What is overdue first, then by the day it is due; what nobody can date last. */
function byDue(one: DueCase, other: DueCase): number {
  const key = ({ due, submitted }: DueCase): string => `${due?.date ?? '9999'} ${submitted}`;
  return Number(other.isOverdue) - Number(one.isOverdue) || key(one).localeCompare(key(other));
}

/** Meetings as far back as a case may have waited for one. */
function meetingsSince({ meetings }: Pick<Ports, 'meetings'>, rows: readonly CaseIndexRow[], today: IsoDate): Promise<readonly Meeting[]> {
  const earliest = rows.reduce((found, { submitted }) => (submitted !== '' && submitted.slice(0, 10) < found ? submitted.slice(0, 10) : found), today);
  return meetings.from(earliest);
}

function idleAmong(waiting: ReadonlySet<string>, makers: readonly BodyMembers[]): readonly string[] {
  return makers.filter(({ body, members }) => members?.length === 0 && waiting.has(body)).map(({ body }) => body);
}

/**
 * What the user has to decide and to publish, and where the rest is. The index tells which cases may concern the
 * user; what is shown of those is read from the ledger.
 *
 * @throws Failure
 */
export async function listDecisions(ports: DecisionListPorts): Promise<DecisionList> {
  if (!(await ports.session.isParticipant())) return nothing;
  const now = ports.clock.now();
  const today = swedishDay(now);
  const [user, ownBodies, ownGroups, mayPublish, cases, groups, makers] = await Promise.all([
    ports.session.user(),
    ports.session.decidingBodies(),
    ports.session.writingGroups(),
    ports.session.mayPublish(),
    freshCaseRows(ports, []),
    ports.roster.groups(),
    ports.decisionMakers.all()
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const nameOf: NameOf = (key) => ({ key, name: names.get(key) ?? key });
  const rows = cases
    .filter(({ isOpen, state }) => isOpen || state === 'sentBack')
    .sort((one, other) => one.submitted.localeCompare(other.submitted));
  const concerns = ({ isOpen, state, waitingBodies }: CaseIndexRow): boolean =>
    waitingBodies.some((body) => ownBodies.includes(body)) || (mayPublish && isOpen && (state === 'established' || state === 'withdrawn'));
  const isMine = (row: CaseIndexRow): boolean => concerns(row) || ownGroups.includes(row.groupKey);
  const mine = rows.filter(isMine);
  const [meetings, folded] = await Promise.all([
    meetingsSince(ports, mine, today),
    readLedgerCases(ports, mine.map(({ mandateKey }) => mandateKey))
  ]);
  const at: Today = { now, user, meetings, delegations: countedDelegations(folded[0]?.configuration ?? []) };
  const acted = folded.flatMap((found) => {
    const round = roundToActOn(found.state);
    return round ? [{ found, round, shown: ownCase(found, round, nameOf) }] : [];
  });
  const bodies = ownBodies.map((key) => ({
    body: nameOf(key),
    cases: acted
      .filter(({ round }) => round.waitingBodies.includes(key))
      .map(({ found, round, shown }): DueCase => ({ ...shown, ...dueAnswer(round, key, meetings, today), obstacle: obstacle(found, round, key, at) }))
      .sort(byDue)
  }));
  const publication = mayPublish ? acted.filter(({ round }) => round.currentStep === null).map(({ shown }) => shown) : [];
  const shownAbove = new Set([...bodies.flatMap(({ cases: own }) => own), ...publication].map(({ mandateKey }) => mandateKey));
  const handedIn = folded.flatMap((found): readonly HandedInCase[] => {
    const round = roundToActOn(found.state) ?? found.state.rounds[found.state.rounds.length - 1];
    if (!round || shownAbove.has(found.mandateKey)) return [];
    const answers = round.waitingBodies.map((body) => ({ body: nameOf(body), ...dueAnswer(round, body, meetings, today) }));
    return [{ ...ownCase(found, round, nameOf), answers }];
  });
  return {
    participant: true,
    bodies: bodies
      .filter(({ cases: own }) => own.length > 0)
      .sort((one, other) => byDue(one.cases[0]!, other.cases[0]!)),
    publication,
    handedIn,
    others: rows.filter((row) => row.isOpen && !isMine(row)).map((row) => waitingCase(row, nameOf)),
    mayPublish,
    idleBodies: idleAmong(new Set(rows.flatMap(({ waitingBodies }) => waitingBodies)), makers)
  };
}
