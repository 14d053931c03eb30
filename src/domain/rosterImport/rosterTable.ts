import type { IsoDate } from '../mandate/answer';
import { seatStories } from '../roster/seatStories';
import type { SeatStory } from '../roster/seatStory';
import type { Group, Person, Seat, Term } from '../roster/roster';
import { swedishOrder } from '../roster/swedishOrder';
import type { Cell, Table } from '../tables/table';
import type { ImportColumn } from './importColumn';
import { importColumns } from './importColumns';

/** The words of the one who writes a table. */
export interface RosterWords {
  readonly title: string;
  readonly headings: Readonly<Record<ImportColumn, string>>;
  readonly roleIn: (seat: Seat, group: Group) => string;
  /** Of a region's key; for seats outside the regions of an empty one. */
  readonly region: (key: string) => string;
  readonly yesNo: (answer: boolean) => string;
}

/** Rosters, with people as the one who asks may see them. */
export interface TabledRosters {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

const noDay: Cell = { day: '' };

/** The cells of a row; what the reading of files asks for, so that a file that was written can be read in again. */
function cellsOf(group: Group, seat: Seat, term: Term | null, person: Person | undefined, words: RosterWords): Readonly<Record<ImportColumn, Cell>> {
  return {
    group: group.name,
    role: words.roleIn(seat, group),
    region: words.region(seat.regionKey),
    seatFor: seat.organisation,
    profession: seat.profession,
    votes: words.yesNo(seat.votes),
    required: words.yesNo(seat.requirement === 'required'),
    name: person?.name ?? '',
    title: person?.title ?? '',
    organisation: person?.organisation ?? '',
    email: person?.email ?? '',
    isPublic: person ? words.yesNo(person.isPublic) : '',
    from: term ? { day: term.from } : noDay,
    to: term ? { day: term.to } : noDay,
    appointedBy: term?.appointedBy ?? '',
    appointedOn: term ? { day: term.appointedOn } : noDay,
    paragraph: term?.paragraph ?? '',
    note: term?.note ?? '',
    seatKey: seat.key
  };
}

/** A seat's terms, the earliest first; and where nobody sits or is to come, a row that names nobody. */
const termsOf = ({ past, current, coming }: SeatStory): readonly (Term | null)[] => [
  ...[...past].reverse(),
  ...(current === null && coming.length === 0 ? [null] : []),
  ...(current === null ? [] : [current]),
  ...coming
];

const storiesOf = (seats: readonly Seat[], terms: readonly Term[], named: ReadonlyMap<string, Person>, today: IsoDate): readonly SeatStory[] =>
  seatStories(seats, terms, terms.flatMap(({ personKey }) => named.get(personKey) ?? []), today, 0);

function byGroup<Row extends { readonly groupKey: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.groupKey);
    if (own) own.push(row);
    else found.set(row.groupKey, [row]);
  }
  return found;
}

/** Who sits, has sat and is to sit in groups, as a table: one row a term, and one for each seat that stands empty. */
export function rosterTable({ groups, seats, terms, people }: TabledRosters, words: RosterWords, today: IsoDate): Table {
  const named = new Map(people.map((person) => [person.key, person]));
  const seatsOf = byGroup(seats);
  const termsOfGroup = byGroup(terms);
  const rows = [...groups]
    .sort((one, other) => swedishOrder(one.name, other.name))
    .flatMap((group) =>
      storiesOf(seatsOf.get(group.key) ?? [], termsOfGroup.get(group.key) ?? [], named, today).flatMap((story) =>
        termsOf(story).map((term) => cellsOf(group, story.seat, term, term ? named.get(term.personKey) : undefined, words))
      )
    );
  return { title: words.title, headings: importColumns.map((column) => words.headings[column]), rows: rows.map((cells) => importColumns.map((column) => cells[column])) };
}
