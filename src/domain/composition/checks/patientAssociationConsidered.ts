import type { Check } from '../standing';

/** Somebody has noted that associations were considered, or a patient or relative sits in the group. */
export const patientAssociationConsidered: Check<'patientAssociationConsidered'> = ({ demand }, { group, facts, seats, date }) => {
  const noted = facts.patientAssociations !== null && facts.patientAssociations.date <= date;
  const present = seats.some(({ seat, term }) => seat.role === 'patient' && term !== null);
  return noted || present ? [] : [{ kind: 'patientAssociationsNotConsidered', groupKey: group.key, demand, since: '' }];
};
