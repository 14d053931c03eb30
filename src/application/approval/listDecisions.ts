import type { CountedDelegation } from '../../domain/approval/delegations';
import { countedDelegations } from '../../domain/approval/delegations';
import { outsidePeriod } from '../../domain/approval/outsidePeriod';
import type { Round } from '../../domain/approval/caseState';
import { fileRepair } from '../../domain/approval/fileRepair';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Meeting } from '../../domain/meetings/meeting';
import { distinctNames } from '../../domain/roster/distinctNames';
import type { CaseIndexRow } from '../ports/caseIndex';
import { casesInNews, newsIn } from '../notification/newsIn';
import type { News } from '../notification/newsIn';
import type { EstablishedMandate } from '../ports/establishedMandates';
import type { Ports } from '../ports/ports';
import type { CurrentUser } from '../ports/session';
import { elsewhereCase } from './elsewhereCase';
import { freshCases } from './freshCases';
import type { FreshCasePorts } from './freshCases';
import { idleBodiesOf } from './idleBodies';
import { isSoundText } from './isSoundText';
import { dueAnswer, ownCase, roundToActOn } from './ownCase';
import { readCaseIndex } from './readCaseIndex';
import type { LedgerCase } from './readLedgerCase';
import type { DueCase, ElsewhereCase, HandedInCase, Named, OwnCase } from './waitingCase';

/** What waits, and for whom. */
export interface DecisionList {
  /** False for a reader, who sees no cases before they are published; the lists are empty then. */
  readonly participant: boolean;
  /** Cases that wait for a body whose decisions the user records, by body; only bodies with cases. What is due first stands first. */
  readonly bodies: readonly { readonly body: Named; readonly cases: readonly DueCase[] }[];
  /** Established cases, and those whose file is to be stamped or put back, when the user may publish. In the order they were handed in. */
  readonly publication: readonly OwnCase[];
  /** Other cases of groups the user writes for, those sent back to them too. */
  readonly handedIn: readonly HandedInCase[];
  /** Open cases that wait for somebody else. */
  readonly others: readonly ElsewhereCase[];
  /** What the groups of the cases are called in the list, by their keys: told apart where several bear the same name. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** True when the user may publish what is established. */
  readonly mayPublish: boolean;
  /** Keys of bodies others wait for although nobody records their decisions. */
  readonly idleBodies: readonly string[];
  /** What others have done since the user's last visit. */
  readonly news: News;
}

export type DecisionListPorts = FreshCasePorts & Pick<Ports, 'session' | 'roster' | 'meetings' | 'decisionMakers' | 'established' | 'clock'>;

/** Highest ledger id the person with the login has seen; null before the first visit. */
export type SeenBy = (login: string) => number | null;

const nothing: DecisionList = {
  participant: false,
  bodies: [],
  publication: [],
  handedIn: [],
  others: [],
  groupNames: new Map(),
  mayPublish: false,
  idleBodies: [],
  news: { login: '', items: [], newest: 0, names: new Map() }
};

type NameOf = (key: string) => Named;

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
  return outsidePeriod(account, body, now, delegations);
}

/** What is overdue first, then by the day it is due; what nobody can date last. */
function byDue(one: DueCase, other: DueCase): number {
  const key = ({ due, submitted }: DueCase): string => `${due?.date ?? '9999'} ${submitted}`;
  return Number(other.isOverdue) - Number(one.isOverdue) || key(one).localeCompare(key(other));
}

/** The first day of which meetings matter: a case may have waited for one since it was handed in. */
function firstDay(rows: readonly Pick<CaseIndexRow, 'submitted'>[], today: IsoDate): IsoDate {
  return rows.reduce((found, { submitted }) => (submitted !== '' && submitted.slice(0, 10) < found ? submitted.slice(0, 10) : found), today);
}

/** Cases in the order of their rows. */
function bySubmission(rows: readonly CaseIndexRow[]): (one: LedgerCase, other: LedgerCase) => number {
  const place = new Map(rows.map(({ mandateKey }, index) => [mandateKey, index]));
  return (one, other) => (place.get(one.mandateKey) ?? 0) - (place.get(other.mandateKey) ?? 0);
}

/** What of a case a publisher has to do: publish what is established, and put right the file that readers see. */
function toPublish(found: LedgerCase, files: readonly EstablishedMandate[], nameOf: NameOf): readonly OwnCase[] {
  const { state, mandateKey } = found;
  const repair = fileRepair(state, files.find((file) => file.mandateKey === mandateKey) ?? null);
  return [
    ...(state.ongoing?.state === 'established' ? [ownCase(found, state.ongoing, nameOf)] : []),
    ...(repair ? [ownCase(found, repair.round, nameOf, repair.kind)] : [])
  ];
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** What the list is made of, in two rounds of reading; a row that was behind may ask for a third. */
async function readDecisions(ports: DecisionListPorts, seenBy: SeenBy): Promise<DecisionList> {
  const now = ports.clock.now();
  const today = swedishDay(now);
  const [user, ownBodies, ownGroups, mayPublish, index, groups, bodyGroups] = await Promise.all([
    ports.session.user(),
    ports.session.decidingBodies(),
    ports.session.writingGroups(),
    ports.session.mayPublish(),
    readCaseIndex(ports, []),
    ports.roster.groups(),
    ports.decisionMakers.groups()
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const nameOf: NameOf = (key) => ({ key, name: names.get(key) ?? key });
  const concerns = ({ state, awaitsStamp, waitingBodies }: CaseIndexRow): boolean =>
    waitingBodies.some((body) => ownBodies.includes(body)) || (mayPublish && (state === 'established' || awaitsStamp));
  const isMine = (row: CaseIndexRow): boolean => concerns(row) || ownGroups.includes(row.groupKey);
  // What was handed in within the same second stands as the ledger has it.
  const shownOf = (all: Iterable<CaseIndexRow>): readonly CaseIndexRow[] =>
    [...all].filter((row) => row.isOpen || (mayPublish && row.awaitsStamp)).sort((one, other) => one.submitted.localeCompare(other.submitted) || one.foldedTo - other.foldedTo);
  const waitedFor = (rows: readonly CaseIndexRow[]): readonly string[] => rows.filter((row) => !concerns(row)).flatMap(({ waitingBodies }) => waitingBodies);
  const idleAmong = idleBodiesOf(ports, bodyGroups);
  const withFiles = (rows: readonly CaseIndexRow[]): readonly string[] =>
    mayPublish ? [...new Set(rows.filter(({ awaitsStamp }) => awaitsStamp).map(({ groupKey }) => groupKey))].sort() : [];
  const reader = { login: user.login, since: seenBy(user.login), entries: index.end.entries };

  const cached = shownOf(index.rows.values());
  const cachedMine = cached.filter(isMine);
  const firstRead = firstDay(cached, today);
  const [readMeetings, readFiles, fresh] = await Promise.all([
    ports.meetings.from(firstRead),
    ports.established.ofGroups(withFiles(cached)),
    freshCases(ports, index, [...cachedMine.map(({ mandateKey }) => mandateKey), ...casesInNews(reader)]),
    idleAmong(waitedFor(cached))
  ]);
  const rows = shownOf(fresh.rows);
  const mine = new Set(rows.filter(isMine).map(({ mandateKey }) => mandateKey));
  const folded = fresh.cases.filter(({ mandateKey }) => mine.has(mandateKey)).sort(bySubmission(rows));
  // All is known already, unless a row was behind.
  const first = firstDay(rows, today);
  const [meetings, files, idleBodies] = await Promise.all([
    first < firstRead ? ports.meetings.from(first) : readMeetings,
    isSameList(withFiles(rows), withFiles(cached)) ? readFiles : ports.established.ofGroups(withFiles(rows)),
    idleAmong(waitedFor(rows))
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
  const publication = mayPublish ? folded.flatMap((found) => toPublish(found, files, nameOf)) : [];
  const open = new Set(rows.filter(({ isOpen }) => isOpen).map(({ mandateKey }) => mandateKey));
  const shownAbove = new Set([...bodies.flatMap(({ cases: own }) => own), ...publication].map(({ mandateKey }) => mandateKey));
  const handedIn = folded.flatMap((found): readonly HandedInCase[] => {
    const round = roundToActOn(found.state) ?? found.state.rounds[found.state.rounds.length - 1];
    if (!round || !open.has(found.mandateKey) || shownAbove.has(found.mandateKey)) return [];
    const answers = round.waitingBodies.map((body) => ({ body: nameOf(body), ...dueAnswer(round, body, meetings, today) }));
    return [{ ...ownCase(found, round, nameOf), answers }];
  });
  const listed = new Set(rows.map(({ groupKey }) => groupKey));
  return {
    participant: true,
    bodies: bodies
      .filter(({ cases: own }) => own.length > 0)
      .sort((one, other) => byDue(one.cases[0]!, other.cases[0]!)),
    publication,
    handedIn,
    others: rows.filter((row) => row.state !== 'sentBack' && !isMine(row)).map((row) => elsewhereCase(row, nameOf, meetings, today)),
    groupNames: distinctNames(groups.filter(({ key }) => listed.has(key))),
    mayPublish,
    idleBodies,
    news: newsIn(fresh.cases, reader, { decidesFor: ownBodies, writesFor: ownGroups, publishes: mayPublish }, names)
  };
}

/**
 * What the user has to decide and to publish, where the rest is, and what is new of it. The index tells which cases may
 * concern the user; what is shown of those is read from the ledger.
 *
 * @param seenBy - how far the user has seen; nothing is new to one who has seen nothing
 * @throws Failure
 */
export async function listDecisions(ports: DecisionListPorts, seenBy: SeenBy = () => null): Promise<DecisionList> {
  const [participates, read] = await Promise.all([
    ports.session.isParticipant(),
    // To a reader everything is hidden, one way or another.
    readDecisions(ports, seenBy).catch((failure: unknown) => ({ failure }))
  ]);
  if (!participates) return nothing;
  if ('failure' in read) throw read.failure;
  return read;
}
