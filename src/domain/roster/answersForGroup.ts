import { leadsGroup } from './leadsGroup';
import type { SeatRole } from './roster';

/** Whether whoever sits there is one to turn to about the group: those who lead it, and its process support. */
export const answersForGroup = (role: SeatRole): boolean => leadsGroup(role) || role === 'viceChair' || role === 'processSupport';
