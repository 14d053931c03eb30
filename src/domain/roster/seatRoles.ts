import type { SeatRole } from './roster';

/** Every role once: the compiler refuses a missing or unknown one. */
const roles: Readonly<Record<SeatRole, true>> = {
  chair: true,
  convener: true,
  viceChair: true,
  member: true,
  coOpted: true,
  processSupport: true,
  nationalRepresentative: true,
  municipal: true,
  patient: true
};

export const seatRoles = Object.keys(roles) as readonly SeatRole[];
