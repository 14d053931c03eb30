import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { yearsAfter } from '../../../../src/domain/calendar/yearsAfter';
import { newTerm } from '../../../../src/domain/roster/newTerm';
import type { Group } from '../../../../src/domain/roster/roster';
import { personOn, type Making } from './makeRoster';
import { place } from './demoPlace';
import { yearsOfHistory } from './rotation';

const yearsOfTerm = 3;

/** Gives the small demo's seats those who sat there before, and all their terms a decision. */
export function addEarlierTerms(making: Making, groups: readonly Group[]): void {
  const { seats, terms, random, year } = making;
  const known = [...terms];
  terms.length = 0;
  for (const term of known) {
    const seat = seats.find(({ key }) => key === term.seatKey);
    const group = groups.find(({ key }) => key === term.groupKey);
    if (!seat || !group) continue;
    const appointedBy = group.kind === 'rag' ? `RPO ${group.programmeArea}` : 'Regionsjukvårdsledningen';
    const decided = (from: string) => ({ appointedBy, appointedOn: daysAfter(from, -30 - random.below(20)), paragraph: String(10 + random.below(80)) });
    const { regionKey, role, profession, key: seatKey, groupKey } = seat;
    for (let [from, number] = [term.from, 0]; Number(from.slice(0, 4)) > year - yearsOfHistory; number += 1) {
      const to = daysAfter(from, -1);
      from = yearsAfter(from, -yearsOfTerm);
      const { key: personKey } = personOn(making, place(regionKey, role, profession, 0));
      terms.push(newTerm({ key: `${seatKey}-tidigare${number + 1}`, seatKey, groupKey, personKey, from, to, ...decided(from) }));
    }
    terms.push({ ...term, ...decided(term.from) });
  }
}
