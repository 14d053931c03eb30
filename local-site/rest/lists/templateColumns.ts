import type { Field } from '../../storage/fields';
import { BUILT_IN_CONTENT_TYPES } from '../contentTypes/builtInContentTypes';
import { newField } from '../fields/newField';
import { SITE_COLUMNS } from '../fields/siteColumns';
import { listTemplate } from './listTemplates';

/** Columns a template has beside those of its content type, or instead of one of them. */
const OWN: Readonly<Record<number, readonly Field[]>> = {
  // A calendar calls the columns of its content type otherwise. Recurring events are not kept apart.
  106: [
    own('64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 4, 'EventDate', 'Start Time', { Required: true }),
    own('9da97a8a-1da5-4a77-98d3-4bc10456e700', 3, 'Description', 'Description', { RichText: true, RestrictedMode: false }),
    own('7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', 8, 'fAllDayEvent', 'All Day Event', {}),
    own('f2e63656-135e-4f1c-8fc2-ccbe74071901', 8, 'fRecurrence', 'Recurrence', {}),
    own('6df9bd52-550e-4a30-bc31-a4366832a87d', 6, 'Category', 'Category', {
      Choices: ['Meeting', 'Work hours', 'Business', 'Holiday', 'Get-together', 'Gifts', 'Birthday', 'Anniversary'], FillInChoice: true
    })
  ],
  112: [
    own('bfc6f32c-668c-43c4-a903-847cca2f9b3c', 2, 'Name', 'Account', { ReadOnlyField: true }),
    ...named(2, [['EMail', 'Work email'], ['MobilePhone', 'Mobile phone'], ['SipAddress', 'SIP Address'], ['Department', 'Department'], ['JobTitle', 'Title']]),
    ...named(2, [['FirstName', 'First name'], ['LastName', 'Last name'], ['WorkPhone', 'Work phone'], ['UserName', 'User name'], ['Office', 'Office']]),
    ...named(3, [['Notes', 'About Me']]), ...named(11, [['Picture', 'Picture']]), ...named(8, [['IsSiteAdmin', 'Is Site Admin'], ['Deleted', 'Deleted']])
  ],
  170: [
    ...named(11, [['BackgroundImageLocation', 'Background Image Location'], ['LinkLocation', 'Link Location']]), ...named(3, [['Description', 'Description']]),
    newField(6, 'LaunchBehavior', 'Launch Behavior', { Choices: ['In page navigation', 'Dialog', 'New tab'], DefaultValue: 'In page navigation', CanBeDeleted: false }),
    ...named(9, [['TileOrder', 'Order']])
  ]
};

/** Content type columns a template leaves out for its own. */
const REPLACED: readonly string[] = ['StartDate', 'Comments'];

/** Columns of a new list beside those every list has: the site columns of its content type, and the template's own. */
export function templateColumns(template: number): readonly Field[] {
  const links = BUILT_IN_CONTENT_TYPES.find(type => type.id === listTemplate(template)?.contentType)?.links ?? [];
  const columns = SITE_COLUMNS.filter(column => column.Group !== '_Hidden' || ['Body', 'Expires'].includes(column.InternalName))
    .filter(column => links.some(link => link.name === column.InternalName) && !(template === 106 && REPLACED.includes(column.InternalName)));
  return [...columns, ...(OWN[template] ?? [])];
}

function own(id: string, kind: number, name: string, title: string, settings: Partial<Field>): Field {
  return newField(kind, name, title, { Id: id, CanBeDeleted: false, ...settings });
}

function named(kind: number, names: readonly (readonly [string, string])[]): Field[] {
  return names.map(([name, title]) => newField(kind, name, title, { CanBeDeleted: false }));
}
