/** The kinds of people the permissions distinguish, and the account that stands for each in the tests. */
export const roles = {
  admin: { name: 'Administrator', means: 'member of *Uppdrag administratörer*; no site administrator' },
  staff: { name: 'Staff', means: 'records for bodies without a group of their own, and publishes' },
  support: { name: 'Process support', means: 'keeps groups and rosters' },
  publisher: { name: 'Publisher', means: 'brings established texts out' },
  writer: { name: 'Writer', means: 'writes for the group that the row is about' },
  otherWriter: { name: 'Other writer', means: 'writes for another group' },
  recorder: { name: 'Recorder', means: 'records for the body that the row is about' },
  otherRecorder: { name: 'Other recorder', means: 'records for another body' },
  formerRecorder: { name: 'Former recorder', means: 'still in the SharePoint group of a body whose decisions the staff records by now' },
  participant: { name: 'Participant', means: 'reads drafts and cases, e.g. an auditor' },
  member: { name: 'Member', means: 'has a seat in the group, and reads what participants read' },
  flows: { name: 'Flows', means: 'the service account of the flows' },
  reader: { name: 'Reader', means: 'reads what is in force' },
  outsider: { name: 'Outsider', means: 'an account of the tenant without a role here' }
} as const;

export type Role = keyof typeof roles;
