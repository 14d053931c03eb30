import { isDate } from '../approval/recordShape';
import { applyChange } from './applyChange';
import type { ChangeProblem } from './changeProblem';
import type { Seat } from './roster';
import type { SeatChange } from './seatChange';
import type { ConfirmedTerm, SeatSchedule } from './seatSchedule';
import { sharesADay } from './sharesADay';

function problemsOfTerm({ termKey, personKey, from, to }: ConfirmedTerm): readonly ChangeProblem[] {
  const problems: ChangeProblem[] = [];
  if (personKey === '') problems.push({ kind: 'missingPerson', termKey });
  if (from === '') problems.push({ kind: 'missingFrom', termKey });
  if ([from, to].some((day) => day !== '' && !isDate(day))) problems.push({ kind: 'noDate', termKey });
  else if (to !== '' && to < from) problems.push({ kind: 'endsBeforeItBegins', termKey });
  return problems;
}

const clash = (term: ConfirmedTerm, other: ConfirmedTerm): ChangeProblem => ({
  kind: term.personKey === other.personKey ? 'alreadyOnSeat' : 'overlap',
  termKey: term.termKey,
  other: other.termKey
});

function problemsOfReference(seat: Seat, confirmed: readonly ConfirmedTerm[], { adjust, withdraw, begin }: SeatChange): readonly ChangeProblem[] {
  const known = new Set(confirmed.map(({ termKey }) => termKey));
  const named = [...(adjust ? [adjust.termKey] : []), ...(withdraw === '' ? [] : [withdraw])];
  const unknown = named.filter((termKey) => !known.has(termKey)).map((termKey): ChangeProblem => ({ kind: 'unknownTerm', termKey }));
  const misplaced = begin !== null && (begin.seatKey !== seat.key || begin.groupKey !== seat.groupKey || begin.key === '' || known.has(begin.key));
  return misplaced ? [...unknown, { kind: 'misplacedTerm', termKey: begin.key }] : unknown;
}

/**
 * Why a change of a seat cannot be made; none when it can. Only the terms that it touches are judged, and two that shared
 * a day before may still: what an old roster says otherwise than it should is not in the way of putting it right.
 */
export function problemsOfChange(seat: Seat, { confirmed, pending }: SeatSchedule, change: SeatChange): readonly ChangeProblem[] {
  if (pending !== null && pending.key !== change.key) return [{ kind: 'changeBegun' }];
  if (change.adjust === null && change.withdraw === '' && change.begin === null) return [{ kind: 'nothingChanges' }];
  const references = problemsOfReference(seat, confirmed, change);
  if (references.length > 0) return references;
  const after = applyChange(confirmed, change);
  const touched = after.filter(({ termKey }) => termKey === change.adjust?.termKey || termKey === change.begin?.key);
  const clashedBefore = (term: ConfirmedTerm, other: ConfirmedTerm): boolean => {
    const [before, otherBefore] = [term, other].map(({ termKey }) => confirmed.find((known) => known.termKey === termKey));
    return before !== undefined && otherBefore !== undefined && sharesADay(before, otherBefore);
  };
  return touched.flatMap((term) => {
    const own = problemsOfTerm(term);
    if (own.length > 0) return own;
    const other = after.find((candidate) => candidate.termKey !== term.termKey && sharesADay(term, candidate) && !clashedBefore(term, candidate));
    return other ? [clash(term, other)] : [];
  });
}
