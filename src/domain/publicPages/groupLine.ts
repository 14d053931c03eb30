import type { PublicContact, PublicContacts, PublicDecision, PublicGroup } from './publicGroup';

/** What all groups' pages say of one of them. */
export interface GroupLine extends Pick<PublicGroup, 'key' | 'kind' | 'name' | 'programmeArea' | 'healthcareRegions' | 'mandators' | 'formerNames' | 'closing' | 'members'> {
  readonly state: 'inForce' | 'withdrawn' | 'none';
  /** Of the mandate in force, else of the one withdrawn; null for none. */
  readonly decision: PublicDecision | null;
  readonly contact: PublicContact | null;
  readonly confirmedOn: PublicContacts['confirmedOn'];
}

/** A group in short, so that the texts need not be kept until all groups have been written. */
export function groupLine(group: PublicGroup): GroupLine {
  const { key, kind, name, programmeArea, healthcareRegions, mandators, formerNames, closing, members, mandates, contacts } = group;
  const mandate = mandates.find(({ state }) => state === 'inForce') ?? mandates[0];
  return {
    ...{ key, kind, name, programmeArea, healthcareRegions, mandators, formerNames, closing, members },
    state: mandate?.state ?? 'none',
    decision: mandate?.decision ?? null,
    contact: contacts.people[0] ?? null,
    confirmedOn: contacts.confirmedOn
  };
}
