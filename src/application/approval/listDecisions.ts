import type { CaseIndexRow } from '../ports/caseIndex';
import type { Ports } from '../ports/ports';
import { freshCaseRows } from './freshCaseRows';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts, LedgerCase } from './readLedgerCase';
import type { Named, OwnCase, WaitingCase } from './waitingCase';

/** What waits for decisions and publication. Cases stand in the order they were handed in. */
export interface DecisionList {
  /** False for a reader, who sees no cases before they are published; the lists are empty then. */
  readonly participant: boolean;
  /** Cases that wait for a body whose decisions the user records, by body; only bodies with cases. */
  readonly bodies: readonly { readonly body: Named; readonly cases: readonly OwnCase[] }[];
  /** Established cases, when the user may publish them. */
  readonly publication: readonly OwnCase[];
  /** Open cases that wait for somebody else. */
  readonly others: readonly WaitingCase[];
}

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

function ownCase({ mandateKey, groupKey, state }: LedgerCase, nameOf: NameOf): OwnCase | null {
  const round = state.ongoing;
  if (round === null) return null;
  const { establishment } = round;
  return {
    mandateKey,
    group: nameOf(groupKey),
    state: round.state,
    submitted: round.submission.created,
    waitingBodies: round.waitingBodies.map(nameOf),
    author: round.submission.author,
    renewal: state.rounds.some(({ publication }) => publication !== null),
    chainConfirmed: round.chainConfirmed,
    establishment: establishment && { ...establishment, bodyName: nameOf(establishment.body).name }
  };
}

/**
 * What the user has to decide and to publish. The index tells which cases may concern the user; what is shown
 * of those is read from the ledger.
 *
 * @throws Failure
 */
export async function listDecisions(
  ports: CasePorts & Pick<Ports, 'caseIndex' | 'session' | 'roster'>
): Promise<DecisionList> {
  if (!(await ports.session.isParticipant())) return { participant: false, bodies: [], publication: [], others: [] };
  const [ownBodies, mayPublish, cases, groups] = await Promise.all([
    ports.session.decidingBodies(),
    ports.session.mayPublish(),
    freshCaseRows(ports, []),
    ports.roster.groups()
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const nameOf: NameOf = (key) => ({ key, name: names.get(key) ?? key });
  const rows = cases
    .filter(({ isOpen }) => isOpen)
    .sort((one, other) => one.submitted.localeCompare(other.submitted));
  const concerns = ({ state, waitingBodies }: CaseIndexRow): boolean =>
    waitingBodies.some((body) => ownBodies.includes(body)) || (mayPublish && state === 'established');
  const folded = await Promise.all(
    rows.filter(concerns).map(({ mandateKey }) => readLedgerCase(ports, mandateKey))
  );
  const own = folded.flatMap((ledgerCase) => ownCase(ledgerCase, nameOf) ?? []);
  const bodies = ownBodies.map((key) => ({
    body: nameOf(key),
    cases: own.filter(({ waitingBodies }) => waitingBodies.some((body) => body.key === key))
  }));
  return {
    participant: true,
    bodies: bodies.filter(({ cases }) => cases.length > 0),
    publication: mayPublish ? own.filter(({ state }) => state === 'established') : [],
    others: rows.filter((row) => !concerns(row)).map((row) => waitingCase(row, nameOf))
  };
}
