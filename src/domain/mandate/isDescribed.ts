import type { SeatRow } from './answer';

/** True for places of which it is said whom they are for, or for what. */
export const isDescribed = ({ organisation, profession }: SeatRow): boolean =>
  organisation.trim() !== '' || profession.trim() !== '';
