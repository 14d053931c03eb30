import type { Field } from '../../storage/fields';
import { isLibraryTemplate } from '../lists/listTemplates';
import { newField } from './newField';

/** Columns every list has; values of these (Title apart) are not in the item's JSON but in columns of their own. */
const BASE: readonly Field[] = [
  builtIn('03e45e84-1992-4d42-9116-26f756012634', 25, 'ContentTypeId', 'Content Type ID', { Hidden: true, ReadOnlyField: true }),
  builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 2, 'Title', 'Title', { FromBaseType: true, Required: true }),
  builtIn('34ad21eb-75bd-4544-8c73-0e08330291fe', 3, '_ModerationComments', 'Approver Comments', { Hidden: true, ReadOnlyField: true }),
  builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 5, 'ID', 'ID', { ReadOnlyField: true, Indexed: true }),
  builtIn('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 12, 'ContentType', 'Content Type', {}),
  builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 4, 'Modified', 'Modified', { ReadOnlyField: true }),
  builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 4, 'Created', 'Created', { ReadOnlyField: true }),
  builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 20, 'Author', 'Created By', { ReadOnlyField: true }),
  builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 20, 'Editor', 'Modified By', { ReadOnlyField: true }),
  builtIn('26d0756c-986a-48a7-af35-bf18ab85ff4a', 8, '_HasCopyDestinations', 'Has Copy Destinations', { Hidden: true, ReadOnlyField: true }),
  builtIn('7841bf41-43d0-4434-9f50-a673baef7631', 1, '_UIVersion', 'UI Version', { Hidden: true, ReadOnlyField: true }),
  builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', 2, '_UIVersionString', 'Version', { ReadOnlyField: true }),
  builtIn('fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', 23, '_ModerationStatus', 'Approval Status', { Hidden: true, ReadOnlyField: true }),
  builtIn('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 2, 'FileRef', 'URL Path', { Hidden: true, ReadOnlyField: true }),
  builtIn('56605df6-8fa1-47e4-a04c-5b384d59609f', 2, 'FileDirRef', 'Path', { Hidden: true, ReadOnlyField: true }),
  builtIn('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 2, 'FSObjType', 'Item Type', { Hidden: true, ReadOnlyField: true }),
  builtIn('8553196d-ec8d-4564-9861-3dbe931050c8', 2, 'FileLeafRef', 'Name', { Required: true }),
  builtIn('4b7403de-8d94-43e8-9f0f-137a3e298126', 14, 'UniqueId', 'Unique Id', { Hidden: true, ReadOnlyField: true }),
  builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 14, 'GUID', 'GUID', { Hidden: true, ReadOnlyField: true }),
  builtIn('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 1, 'owshiddenversion', 'owshiddenversion', { Hidden: true, ReadOnlyField: true }),
  builtIn('39360f11-34cf-4356-9945-25c44e68dade', 2, 'File_x0020_Type', 'File Type', { Hidden: true, ReadOnlyField: true })
];

const LIST_ONLY: readonly Field[] = [
  builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 19, 'Attachments', 'Attachments', { FromBaseType: true })
];

const LIBRARY_ONLY: readonly Field[] = [
  builtIn('3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 20, 'CheckoutUser', 'Checked Out To', { ReadOnlyField: true }),
  builtIn('8fca95c0-9b7d-456f-8dae-b41ee2728b85', 2, 'File_x0020_Size', 'File Size', { Hidden: true, ReadOnlyField: true }),
  builtIn('58014f77-5463-437b-ab67-eec79532da67', 3, '_CheckinComment', 'Check In Comment', { ReadOnlyField: true })
];

const PAGES_ONLY: readonly Field[] = [
  pageField('4966388e-6e12-4bc6-8990-5b5b66153eae', 3, 'CanvasContent1', 'Authoring Canvas Content'),
  pageField('261075db-0525-4fb8-a6ea-772014186599', 3, 'LayoutWebpartsContent', 'Authoring Canvas Content'),
  pageField('5baf6db5-9d25-4738-b15e-db5789298e82', 11, 'BannerImageUrl', 'Banner Image URL'),
  pageField('9da97a8a-1da5-4a77-98d3-4bc10456e700', 3, 'Description', 'Description'),
  pageField('f5ad16a2-85be-46b2-b5f0-2bb8b4a5074a', 9, 'PromotedState', 'Promoted State'),
  pageField('c84f8697-331e-457d-884a-c4fb8f30ea74', 4, 'FirstPublishedDate', 'First Published Date'),
  pageField('1a7348e7-1bb7-4a47-9790-088e7cb20b58', 20, '_AuthorByline', 'Author Byline', { AllowMultipleValues: true }),
  pageField('d60d65ff-ff42-4044-a684-ac3f7a5e598c', 3, '_TopicHeader', 'Topic Header'),
  pageField('4d64b067-08c3-43dc-a87b-8b8e01673313', 2, '_OriginalSourceUrl', 'Original Source Url'),
  // Their ids are not the service's.
  ...['SiteId', 'WebId', 'ListId', 'ItemId'].map(name => newField(2, `_OriginalSource${name}`, `Original Source ${name}`, { Group: 'Page Layout Columns', CanBeDeleted: false })),
  pageField('90fa9fb4-5bc9-4ff4-a5fc-9ed5f8a63a83', 2, 'ClientSideApplicationId', 'Client Side Application Id'),
  pageField('0f800910-b30d-4c8f-b011-8189b2297094', 2, 'PageLayoutType', 'Page Layout Type')
];

/** Columns every new list of a template has, whatever its content type. */
export function builtInFields(template: number): readonly Field[] {
  if (template === 119) return [...BASE, ...LIBRARY_ONLY, ...PAGES_ONLY].map(withOptionalTitle);
  return isLibraryTemplate(template) ? [...BASE, ...LIBRARY_ONLY].map(withOptionalTitle) : [...BASE, ...LIST_ONLY];
}

/** In lists people name the item, in libraries the file. */
function withOptionalTitle(field: Field): Field {
  return field.InternalName === 'Title' ? { ...field, Required: false } : field;
}

function builtIn(id: string, kind: number, name: string, title: string, settings: Partial<Field>): Field {
  return newField(kind, name, title, { Id: id, Group: '_Hidden', FromBaseType: true, CanBeDeleted: false, ...settings });
}

function pageField(id: string, kind: number, name: string, title: string, settings: Partial<Field> = {}): Field {
  return newField(kind, name, title, { Id: id, Group: 'Page Layout Columns', CanBeDeleted: false, ...settings });
}
