import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { isObject, type Json } from '../wire/requestBody';
import { addItem } from './addItem';
import { folderPlace } from './folderPlace';
import { formChanges, formRow } from './formChanges';
import { demandFormParameters } from './formParameters';
import { saveForm } from './saveForm';

/**
 * AddValidateUpdateItemUsingPath: adds an item or folder in a folder. Always 200; errors stand in the rows, the last
 * row is `Id`, and `0` there tells that nothing was added.
 */
export function addValidateUpdate(list: List, call: Call): Outcome {
  demandFormParameters('AddValidateUpdateItemUsingPath', call);
  const info = call.body.member('listItemCreateInfo');
  const create = isObject(info) ? info : {};
  const folder = folderPlace(list, pathOf(create.FolderPath) ?? textOf(create.FolderUrl) ?? list.root, call);
  call.access.demand(folder.scopeId, Permission.addListItems);
  const isFolder = create.UnderlyingObjectType === 1;
  if (isLibraryTemplate(list.template) && !isFolder) throw refusals.itemInLibrary();
  const form = formChanges(list, call);
  const leaf = pathOf(create.LeafName) ?? textOf(create.LeafName) ?? form.changes.leaf ?? (isFolder ? textOf(form.changes.values.Title as Json) : undefined);
  const { saved, rows } = saveForm(form, list, changes => addItem(list, folder, { ...changes, leaf }, isFolder ? 1 : 0, call), call);
  const id = saved?.id ?? 0;
  const answer = [...rows, { name: 'Id', value: String(id), error: undefined }];
  return valueOutcome('AddValidateUpdateItemUsingPath', { itemType: 'SP.ListItemFormUpdateValue', values: answer.map(row => formRow(row, id)) });
}

function pathOf(value: Json | undefined): string | undefined {
  return isObject(value) && typeof value.DecodedUrl === 'string' ? value.DecodedUrl : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
