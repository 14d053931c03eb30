import type { CaseState, Round } from '../../domain/approval/caseState';
import { countedDelegations } from '../../domain/approval/delegations';
import { fileRepair } from '../../domain/approval/fileRepair';
import type { FileRepair } from '../../domain/approval/fileRepair';
import { outsidePeriod } from '../../domain/approval/outsidePeriod';
import type { OutsidePeriod } from '../../domain/approval/outsidePeriod';
import { withdrawingBodies } from '../../domain/approval/withdrawingBodies';
import type { LedgerEntry } from '../../domain/approval/record';
import type { Trail } from '../../domain/approval/trail';
import { trailOf } from '../../domain/approval/trailOf';
import { daysAfter } from '../../domain/calendar/calendarDate';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Group } from '../../domain/roster/roster';
import type { EstablishedMandate } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSnapshot } from '../ports/snapshotStore';
import { readLedgerCase } from './readLedgerCase';
import type { CasePorts, LedgerCase } from './readLedgerCase';

/** One case with what the user may do in it. The server decides again at every call. */
export interface CaseView {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly state: CaseState;
  /** Chains, bindings and delegations: how a text handed in now would be decided. */
  readonly configuration: readonly LedgerEntry[];
  /** The round to show: the ongoing one, else the newest; null before the first submission. */
  readonly round: Round | null;
  /** Exactly the text of that round as frozen, sound or not; null when it is gone. */
  readonly snapshot: StoredSnapshot | null;
  /** The text in force before that round, for comparison; null when there is none. */
  readonly inForce: StoredSnapshot | null;
  /** The text of the round before that round; null when there is none, or it is the text in force. */
  readonly previous: StoredSnapshot | null;
  readonly trail: Trail;
  /** Meetings of all bodies: since the round began to wait, and those of late at which may have been decided. */
  readonly meetings: readonly Meeting[];
  /** Names of all groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
  /** The published document, as far as the user sees one. */
  readonly established: EstablishedMandate | null;
  /** Bodies the round waits for whose decisions the user may record. */
  readonly decidesFor: readonly string[];
  /** Why the user, who is let into the folder of a body that the round waits for, would not be heard there: a substitute's period. */
  readonly outsidePeriod: OutsidePeriod | null;
  /** Bodies whose decision in the round lacks a diary number or a link that the user may add. */
  readonly supplementsFor: readonly string[];
  /** What is to be done with the file that readers see; null for nothing. */
  readonly repair: FileRepair | null;
  /** True when the round is established and the user may publish it. */
  readonly mayPublish: boolean;
  /** True when the user publishes, whatever the round's state. */
  readonly publishes: boolean;
  /** True when the user writes for the group: hands in, recalls, closes consultations. */
  readonly mayWrite: boolean;
  /** Bodies for which the user may withdraw the mandate in force; none while nothing is in force. */
  readonly withdrawsFor: readonly string[];
}

/** Days back to the earliest meeting a decision may still be recorded from by choosing it. */
const recent = 120;

export type ReadCasePorts = CasePorts & Pick<Ports, 'session' | 'roster' | 'established' | 'meetings' | 'clock'>;

/** What a case is shown by, besides the case itself. */
interface CaseSurroundings {
  /** The user's login in lower case. */
  readonly account: string;
  readonly ownBodies: readonly string[];
  readonly writesFor: readonly string[];
  readonly publishes: boolean;
  readonly groups: readonly Group[];
  readonly established: EstablishedMandate | null;
  /** Since the first of the recent days. */
  readonly meetings: readonly Meeting[];
}

const firstRecentDay = ({ clock }: Pick<Ports, 'clock'>): IsoDate => daysAfter(swedishDay(clock.now()), -recent);

async function readSurroundings(ports: ReadCasePorts, mandateKey: string): Promise<CaseSurroundings> {
  const [user, ownBodies, writesFor, publishes, groups, established, meetings] = await Promise.all([
    ports.session.user(),
    ports.session.decidingBodies(),
    ports.session.writingGroups(),
    ports.session.mayPublish(),
    ports.roster.groups(),
    ports.established.ofMandate(mandateKey),
    ports.meetings.from(firstRecentDay(ports))
  ]);
  return { account: user.login.toLowerCase(), ownBodies, writesFor, publishes, groups, established, meetings };
}

/** The view of a case in its surroundings; only a round that has waited for long needs earlier meetings as well. */
async function viewOf(ports: ReadCasePorts, ledgerCase: LedgerCase, surroundings: CaseSurroundings): Promise<CaseView> {
  const { mandateKey, groupKey, state, snapshots, configuration } = ledgerCase;
  const { account, writesFor, publishes, groups, established } = surroundings;
  const delegations = countedDelegations(configuration);
  const periodOf = (body: string): OutsidePeriod | null => outsidePeriod(account, body, ports.clock.now(), delegations);
  const ownBodies = surroundings.ownBodies.filter((body) => periodOf(body) === null);
  const { rounds, inForce } = state;
  const round = state.ongoing ?? rounds[rounds.length - 1] ?? null;
  const since = round === null ? '' : swedishDay(new Date(round.waitingSince));
  const meetings = since !== '' && since < firstRecentDay(ports) ? await ports.meetings.from(since) : surroundings.meetings;
  const before = inForce === round ? null : inForce;
  const file = established?.groupKey === groupKey ? established : null;
  const previous = round && rounds[rounds.indexOf(round) - 1];
  const incomplete = (round?.decisions ?? []).filter(
    ({ record }) => record.diaryNumber === '' || record.minutesLink === ''
  );
  return {
    mandateKey,
    groupKey,
    state,
    configuration,
    round,
    snapshot: (round && snapshots.get(round.snapshotKey)) ?? null,
    inForce: (before && snapshots.get(before.snapshotKey)) ?? null,
    previous: (previous && previous !== inForce && snapshots.get(previous.snapshotKey)) || null,
    trail: trailOf(state),
    meetings,
    names: new Map(groups.map(({ key, name }) => [key, name])),
    established: file,
    repair: fileRepair(state, file),
    decidesFor: (round?.waitingBodies ?? []).filter((body) => ownBodies.includes(body)),
    outsidePeriod: (round?.waitingBodies ?? []).filter((body) => surroundings.ownBodies.includes(body)).map(periodOf).find((period) => period !== null) ?? null,
    supplementsFor: [...new Set(incomplete.map(({ body }) => body))].filter((body) => ownBodies.includes(body)),
    mayPublish: publishes && round?.state === 'established',
    publishes,
    mayWrite: writesFor.includes(groupKey),
    withdrawsFor: inForce ? withdrawingBodies(inForce).filter((body) => ownBodies.includes(body)) : []
  };
}

/** The view of a case already read, e.g. after a decision. @throws Failure */
export async function viewCase(ports: ReadCasePorts, ledgerCase: LedgerCase): Promise<CaseView> {
  return viewOf(ports, ledgerCase, await readSurroundings(ports, ledgerCase.mandateKey));
}

/**
 * A case read from the ledger itself, in one round of reading.
 *
 * @throws Failure `missing` when the mandate has neither a draft nor a case the user may see
 */
export async function readCase(ports: ReadCasePorts, mandateKey: string): Promise<CaseView> {
  const [ledgerCase, surroundings] = await Promise.all([readLedgerCase(ports, mandateKey), readSurroundings(ports, mandateKey)]);
  if (ledgerCase.groupKey === '') throw new Failure('missing', `No case of mandate ${mandateKey}`);
  return viewOf(ports, ledgerCase, surroundings);
}
