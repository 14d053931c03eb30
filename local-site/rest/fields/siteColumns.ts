import type { Field } from '../../storage/fields';
import { newField } from './newField';

const CONTACT = 'Core Contact and Calendar Columns';
const TASK = 'Core Task and Issue Columns';
const BASE = 'Base Columns';

/** SharePoint's own site columns, as far as its list and document content types use them. Not all of the real service's are here. */
export const SITE_COLUMNS: readonly Field[] = [
  column('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 2, 'Title', 'Title', '_Hidden', { Required: true, FromBaseType: true }),
  column('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 12, 'ContentType', 'Content Type', '_Hidden', { Sealed: true }),
  column('8553196d-ec8d-4564-9861-3dbe931050c8', 2, 'FileLeafRef', 'Name', '_Hidden', { Required: true }),
  column('8c06beca-0777-48f7-91c7-6da68bc07b69', 4, 'Created', 'Created', '_Hidden', { ReadOnlyField: true }),
  column('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 4, 'Modified', 'Modified', '_Hidden', { ReadOnlyField: true }),
  column('1df5e554-ec7e-46a6-901d-d85a3881cb18', 20, 'Author', 'Created By', '_Hidden', { ReadOnlyField: true }),
  column('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 20, 'Editor', 'Modified By', '_Hidden', { ReadOnlyField: true }),
  column('7662cd2c-f069-4dba-9e35-082cf976e170', 3, 'Body', 'Body', '_Hidden', { RichText: true, RestrictedMode: false, NumberOfLines: 15 }),
  column('9da97a8a-1da5-4a77-98d3-4bc10456e700', 3, 'Comments', 'Description', BASE, { RichText: true, RestrictedMode: false }),
  column('6df9bd52-550e-4a30-bc31-a4366832a87e', 3, 'V3Comments', 'Append-Only Comments', BASE, { RichText: true, AppendOnly: true }),
  column('c29e077d-f466-4d8e-8bbe-72b66c5f205c', 11, 'URL', 'URL', BASE, { Required: true }),
  column('6a09e75b-8d17-4698-94a8-371eda1af1ac', 4, 'Expires', 'Expires', '_Hidden', { DisplayFormat: 0 }),
  column('64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 4, 'StartDate', 'Start Date', TASK, { DisplayFormat: 0 }),
  column('cd21b4c2-6841-4f9e-a23a-738a65f99889', 4, 'DueDate', 'Due Date', TASK, { DisplayFormat: 0 }),
  column('d2311440-1ed6-46ea-b46d-daa643dc3886', 9, 'PercentComplete', '% Complete', TASK, { MinimumValue: 0, MaximumValue: 1, ShowAsPercentage: true }),
  column('c15b34c3-ce7d-490a-b133-3f4de8801b76', 6, 'Status', 'Task Status', TASK, { Choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'], DefaultValue: 'Not Started' }),
  column('a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 6, 'Priority', 'Priority', TASK, { Choices: ['(1) High', '(2) Normal', '(3) Low'], DefaultValue: '(2) Normal' }),
  column('53101f38-dd2e-458c-b245-0c236cc13d1a', 20, 'AssignedTo', 'Assigned To', TASK, { SelectionMode: 1 }),
  column('2684f9f2-54be-429f-ba06-76754fc056bf', 4, 'EndDate', 'End Time', CONTACT, { Required: true }),
  column('288f5f32-8462-4175-8f09-dd7ba29359a9', 2, 'Location', 'Location', CONTACT),
  column('475c2610-c157-4b91-9e2d-6855031b3538', 2, 'FullName', 'Full Name', CONTACT),
  column('4a722dd4-d406-4356-93f9-2550b8f50dd0', 2, 'FirstName', 'First Name', CONTACT),
  column('038d1503-4629-40f6-adaf-b47d1ab2d4fe', 2, 'Company', 'Company', CONTACT),
  column('c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 2, 'JobTitle', 'Job Title', CONTACT),
  column('fce16b4c-fe53-4793-aaab-b4892e736d15', 2, 'Email', 'E-Mail', CONTACT),
  column('fd630629-c165-4513-b43c-fdb16b86a14d', 2, 'WorkPhone', 'Business Phone', CONTACT),
  column('2a464df1-44c1-4851-949d-fcd270f0ccf2', 2, 'CellPhone', 'Mobile Number', CONTACT),
  column('6ca7bd7f-b490-402e-af1b-2813cf087b1e', 2, 'WorkCity', 'City', CONTACT),
  column('3f3a5c85-9d5a-4663-b925-8b68a678ea3a', 2, 'WorkCountry', 'Country/Region', CONTACT)
];

function column(id: string, kind: number, name: string, title: string, group: string, settings: Partial<Field> = {}): Field {
  return newField(kind, name, title, { Id: id, Group: group, CanBeDeleted: false, ...settings });
}
