import type { SeatEditor } from '../../../application/ports/seatEditor';
import { whereEquals } from '../../../schema/derive/query';
import { seats, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import type { RosterPlace } from './rosterPlace';
import { storedSeats } from './storedSeats';

/** The seats of a group on the rows they are kept in. */
export function createSeatReading(site: SharePointSite, placeOf: RosterPlace): Pick<SeatEditor, 'ofGroup'> {
  return {
    ofGroup: async (groupKey) => {
      const [place, seatRows, termRows] = await Promise.all([
        placeOf(groupKey),
        rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey), ['Editor']),
        rowsWhere(site, terms, whereEquals(terms, 'GroupKey', groupKey))
      ]);
      return storedSeats(site, seatRows, termRows, place);
    }
  };
}
