import type { Seat } from '../roster/roster';
import type { RegionAttendance, SeatAttendance } from './groupMeeting';

/** Who came, seat by seat, gathered by region in the order given. Somebody who came in another's stead fills the place. */
export function attendanceByRegion(seats: readonly Pick<Seat, 'key' | 'regionKey'>[], howOf: (seatKey: string) => SeatAttendance): readonly RegionAttendance[] {
  return [...new Set(seats.map(({ regionKey }) => regionKey))].map((regionKey) => {
    const places = seats.filter((seat) => seat.regionKey === regionKey).map(({ key }) => ({ seatKey: key, how: howOf(key) }));
    return { regionKey, present: places.filter(({ how }) => how !== 'absent').length, seats: places.length, places };
  });
}
