import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { countingRows } from './countingRows';

type Rows<L extends typeof seats | typeof terms | typeof people | typeof peopleRestricted> = readonly ReadRow<L>[];

export const countingSeats = (site: SharePointSite, rows: Rows<typeof seats>): Rows<typeof seats> =>
  countingRows(site, seats, rows, ({ SeatKey, GroupKey }) => ({ key: SeatKey ?? '', groupKey: GroupKey ?? '' }));

export const countingTerms = (site: SharePointSite, rows: Rows<typeof terms>): Rows<typeof terms> =>
  countingRows(site, terms, rows, ({ TermKey, GroupKey }) => ({ key: TermKey ?? '', groupKey: GroupKey ?? '' }));

export const countingPeople = (site: SharePointSite, rows: Rows<typeof people>): Rows<typeof people> =>
  countingRows(site, people, rows, ({ PersonKey }) => ({ key: PersonKey ?? '', groupKey: groupOfPerson(PersonKey ?? '') }));

export const countingRestricted = (site: SharePointSite, rows: Rows<typeof peopleRestricted>): Rows<typeof peopleRestricted> =>
  countingRows(site, peopleRestricted, rows, ({ PersonKey }) => ({ key: PersonKey ?? '', groupKey: groupOfPerson(PersonKey ?? '') }));
