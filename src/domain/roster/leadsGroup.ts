import type { SeatRole } from './roster';

/** Whether whoever sits there leads the group: which word is used is the family's choice. */
export const leadsGroup = (role: SeatRole): boolean => role === 'chair' || role === 'convener';
