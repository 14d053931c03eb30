import type { SeatRoleStrings } from './svSe';

export const enUs: SeatRoleStrings = {
  roles: {
    chair: 'chair',
    member: 'member',
    coOpted: 'co-opted member',
    processSupport: 'process support',
    convener: 'convener',
    viceChair: 'vice chair',
    nationalRepresentative: 'national representative',
    municipal: 'municipal member',
    patient: 'patient or relative'
  },
  convener: 'convener'
};
