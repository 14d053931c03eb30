import type { LedgerEntry } from '../../domain/approval/record';
import type { TrailEvent } from '../../domain/approval/trail';
import { trailOf } from '../../domain/approval/trailOf';
import type { CasePorts, LedgerCase } from '../approval/readLedgerCase';
import { readLedgerCases } from '../approval/readLedgerCase';
import type { Named } from '../approval/waitingCase';
import type { Ports } from '../ports/ports';

/** The last thing others have done in a case that concerns the user. */
export interface NewsItem {
  readonly mandateKey: string;
  readonly group: Named;
  readonly event: TrailEvent;
}

export interface News {
  /** The newest first. */
  readonly items: readonly NewsItem[];
  /** Highest ledger id read: what the user has seen when these are read. */
  readonly newest: number;
  /** Names of groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
}

export type NewsPorts = CasePorts & Pick<Ports, 'session' | 'roster'>;

/** More than anybody reads at once; what is older stands in the list of cases all the same. */
const mostCases = 20;

function casesIn(entries: readonly LedgerEntry[], account: string): readonly string[] {
  const keys = [...entries].reverse().flatMap((entry) => {
    const { record } = entry;
    return record !== null && 'mandateKey' in record && entry.account !== account ? [record.mandateKey] : [];
  });
  return [...new Set(keys)].slice(0, mostCases);
}

function newestEvent({ state }: LedgerCase, since: number, own: ReadonlySet<number>): TrailEvent | null {
  const fresh = trailOf(state).events.filter(({ id, kind }) => id > since && kind !== 'ignored' && !own.has(id));
  return fresh[fresh.length - 1] ?? null;
}

/**
 * What others have done since, in cases of groups the user writes for, of bodies whose decisions the user records, and,
 * for a publisher, in cases that wait for publication. Read from the ledger itself.
 *
 * @param since - highest ledger id the user has seen; null on the first visit, when nothing is new yet
 * @throws Failure
 */
export async function listNews(ports: NewsPorts, since: number | null): Promise<News> {
  const nothing: News = { items: [], newest: since ?? 0, names: new Map() };
  if (!(await ports.session.isParticipant())) return nothing;
  if (since === null) return { ...nothing, newest: (await ports.ledger.newest(1))[0]?.id ?? 0 };
  const [entries, user] = await Promise.all([ports.ledger.since(since), ports.session.user()]);
  const newest = entries.reduce((highest, { id }) => Math.max(highest, id), since);
  const account = user.login.toLowerCase();
  const keys = casesIn(entries, account);
  if (keys.length === 0) return { ...nothing, newest };
  const [bodies, written, publishes, groups, cases] = await Promise.all([
    ports.session.decidingBodies(),
    ports.session.writingGroups(),
    ports.session.mayPublish(),
    ports.roster.groups(),
    readLedgerCases(ports, keys)
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const own = new Set(entries.filter((entry) => entry.account === account).map(({ id }) => id));
  const items = cases.flatMap((found): readonly NewsItem[] => {
    const event = newestEvent(found, since, own);
    const round = found.state.ongoing ?? found.state.rounds[found.state.rounds.length - 1];
    const asked = round?.steps.some((step) => step.bodies.some((body) => bodies.includes(body))) ?? false;
    const concerns = written.includes(found.groupKey) || asked || (publishes && round?.state === 'established');
    const { mandateKey, groupKey } = found;
    return event && concerns ? [{ mandateKey, group: { key: groupKey, name: names.get(groupKey) ?? groupKey }, event }] : [];
  });
  return { items: [...items].sort((one, other) => other.event.id - one.event.id), newest, names };
}
