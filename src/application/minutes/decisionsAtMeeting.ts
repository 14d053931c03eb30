import { bodyFolder } from '../../domain/approval/place';
import type { LedgerEntry } from '../../domain/approval/record';
import { daysAfter } from '../../domain/calendar/calendarDate';
import type { IsoDate } from '../../domain/mandate/answer';
import type { DecidedCase } from '../../domain/minutes/decidedCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import type { Ports } from '../ports/ports';
import { decidedCases } from './decidedCases';

/** How far back the first look goes, in ledger ids; each look after it goes back four times as far. */
const firstLook = 500;

/** Entries that may record decisions of a meeting: all since the day before, as clocks go. None is recorded ahead of its meeting. */
async function entriesSince({ ledger }: Pick<Ports, 'ledger'>, day: IsoDate): Promise<readonly LedgerEntry[]> {
  const newest = (await ledger.end(1)).above + 1;
  for (let back = firstLook; ; back *= 4) {
    const from = Math.max(0, newest - back);
    const entries = await ledger.since(from);
    const oldest = entries[0]?.created ?? '';
    if (from === 0 || (oldest !== '' && oldest < daysAfter(day, -1))) return entries;
  }
}

/**
 * What a body decided at the meeting of a day, as far as it is recorded and counts, whatever has become of the cases
 * since. The ledger is read backwards from its end until before the meeting.
 *
 * @throws Failure
 */
export async function decisionsAtMeeting(
  ports: CasePorts & Pick<Ports, 'roster'>,
  body: string,
  date: IsoDate
): Promise<readonly DecidedCase[]> {
  const [entries, groups] = await Promise.all([entriesSince(ports, date), ports.roster.groups()]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const mandateKeys = entries.flatMap(({ folder, record }) =>
    folder === bodyFolder(body) && record?.type === 'decision' && record.meetingDate === date ? [record.mandateKey] : []
  );
  const cases = await Promise.all([...new Set(mandateKeys)].map((mandateKey) => readLedgerCase(ports, mandateKey)));
  return cases.flatMap((found) =>
    decidedCases(found, names.get(found.groupKey) ?? found.groupKey, (decision) => decision.body === body && decision.record.meetingDate === date)
  );
}
