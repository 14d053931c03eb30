import type { Group, Person, Seat, Term } from './roster';
import type { RosterIndex } from './rosterIndex';

/** What is indexed. */
interface RosterRows {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const grouped = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = grouped.get(key);
    if (known) known.push(row);
    else grouped.set(key, [row]);
  }
  return grouped;
}

const byKey = <Row extends { readonly key: string }>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.key, row]));

const byBeginning = (one: Term, other: Term): number => (one.from < other.from ? -1 : Number(one.from > other.from));

/** Indexes rosters in one pass over each kind of row. */
export function indexRoster({ groups, seats, terms, people }: RosterRows): RosterIndex {
  const termsOfSeat = groupedBy(
    terms.filter(({ from, to }) => to === '' || from <= to),
    ({ seatKey }) => seatKey
  );
  for (const seatTerms of termsOfSeat.values()) seatTerms.sort(byBeginning);
  return {
    groups: byKey(groups),
    groupsOfKind: groupedBy(groups, ({ kind }) => kind),
    people: byKey(people),
    seatsOfGroup: groupedBy(seats, ({ groupKey }) => groupKey),
    termsOfSeat
  };
}
