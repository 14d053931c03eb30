import type { LedgerEntry } from '../../domain/approval/record';
import type { TrailEvent } from '../../domain/approval/trail';
import { trailOf } from '../../domain/approval/trailOf';
import type { LedgerCase } from '../approval/readLedgerCase';
import type { Named } from '../approval/waitingCase';

/** The last thing others have done in a case that concerns the user. */
export interface NewsItem {
  readonly mandateKey: string;
  readonly group: Named;
  readonly event: TrailEvent;
}

export interface News {
  /** Whose news it is. */
  readonly login: string;
  /** The newest first. */
  readonly items: readonly NewsItem[];
  /** Highest ledger id read: what the user has seen when these are read. */
  readonly newest: number;
  /** Names of groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whom the news is for, and what of the ledger is new to them. */
export interface NewsReader {
  readonly login: string;
  /** Highest ledger id seen; null on the first visit, when nothing is new yet. */
  readonly since: number | null;
  /** The ledger's last entries, by id. */
  readonly entries: readonly LedgerEntry[];
}

/** More than anybody reads at once; what is older stands in the list of cases all the same. */
const mostCases = 20;

/** Mandates in which others have done something since, the newest first. */
export function casesInNews({ login, since, entries }: NewsReader): readonly string[] {
  const account = login.toLowerCase();
  const keys = [...entries].reverse().flatMap(({ id, account: author, record }) =>
    since !== null && id > since && record !== null && 'mandateKey' in record && author !== account ? [record.mandateKey] : []
  );
  return [...new Set(keys)].slice(0, mostCases);
}

function newestEvent({ state, entries }: LedgerCase, since: number, account: string): TrailEvent | null {
  const own = new Set(entries.filter((entry) => entry.account === account).map(({ id }) => id));
  const fresh = trailOf(state).events.filter(({ id, kind }) => id > since && kind !== 'ignored' && !own.has(id));
  return fresh[fresh.length - 1] ?? null;
}

/** What the user does: whom a case concerns. */
export interface UserTasks {
  readonly decidesFor: readonly string[];
  readonly writesFor: readonly string[];
  readonly publishes: boolean;
}

/**
 * What others have done since in the cases, of those of groups the user writes for, of bodies whose decisions the user
 * records, and, for a publisher, those that wait for publication.
 */
export function newsIn(
  cases: readonly LedgerCase[],
  { login, since, entries }: NewsReader,
  { decidesFor, writesFor, publishes }: UserTasks,
  names: ReadonlyMap<string, string>
): News {
  const newest = entries[entries.length - 1]?.id ?? since ?? 0;
  if (since === null) return { login, items: [], newest, names };
  const items = cases.flatMap((found): readonly NewsItem[] => {
    const { mandateKey, groupKey, state } = found;
    const event = newestEvent(found, since, login.toLowerCase());
    const round = state.ongoing ?? state.rounds[state.rounds.length - 1];
    const asked = round?.steps.some((step) => step.bodies.some((body) => decidesFor.includes(body))) ?? false;
    const concerns = writesFor.includes(groupKey) || asked || (publishes && round?.state === 'established');
    return event && concerns ? [{ mandateKey, group: { key: groupKey, name: names.get(groupKey) ?? groupKey }, event }] : [];
  });
  const ordered = [...items].sort((one, other) => other.event.id - one.event.id);
  return { login, items: ordered.slice(0, mostCases), newest: Math.max(newest, since), names };
}
