import type { IsoDate } from '../mandate/answer';
import { indexRoster } from '../roster/indexRoster';
import { seatStories } from '../roster/seatStories';
import type { SeatStory } from '../roster/seatStory';
import type { Group, Person, Seat, Term } from '../roster/roster';
import { byName } from '../roster/byName';
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

/** Who sits, has sat and is to sit in groups, as a table: one row a term, and one for each seat that stands empty. */
export function rosterTable({ groups, seats, terms, people }: TabledRosters, words: RosterWords, today: IsoDate): Table {
  const index = indexRoster({ groups, seats, terms, people });
  const storiesOf = (own: readonly Seat[]): readonly SeatStory[] => {
    const ownTerms = own.flatMap(({ key }) => index.termsOfSeat.get(key) ?? []);
    return seatStories(own, ownTerms, ownTerms.flatMap(({ personKey }) => index.people.get(personKey) ?? []), today, 0);
  };
  const rows = [...groups]
    .sort(byName)
    .flatMap((group) =>
      storiesOf(index.seatsOfGroup.get(group.key) ?? []).flatMap((story) =>
        termsOf(story).map((term) => cellsOf(group, story.seat, term, term ? index.people.get(term.personKey) : undefined, words))
      )
    );
  return { title: words.title, headings: importColumns.map((column) => words.headings[column]), rows: rows.map((cells) => importColumns.map((column) => cells[column])) };
}
