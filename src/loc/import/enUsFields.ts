import type { ImportedFields } from '../../domain/importing/importedFields';

export const fields: Readonly<Record<keyof ImportedFields, string>> = {
  mandators: 'Mandator',
  endorsers: 'Endorsed by',
  steers: 'Steering group of',
  steeringDocuments: 'Steering documents',
  purpose: 'Purpose',
  taskGroups: 'Tasks',
  timetable: 'Timetable',
  deliverables: 'Deliverables',
  permanent: 'Permanent group',
  waysOfWorking: 'Ways of working',
  reporting: 'Reporting',
  communication: 'Communication',
  cooperation: 'Cooperation',
  composition: 'Composition',
  chair: 'Who leads the group',
  chairAppointedBy: 'Leader appointed by',
  chairTermYears: 'Leader’s term, years',
  chairRotation: 'How the lead rotates',
  meetingsPerYear: 'Meetings a year',
  planName: 'Name of the plan',
  planDeadline: 'Plan due (month-day)',
  membersTask: 'Members’ task',
  finance: 'Finance',
  established: 'Established'
};
