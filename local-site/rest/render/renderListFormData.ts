import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import { webUrl, type Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { blankItem } from '../items/blankItem';
import { visibleItem } from '../items/visibleItem';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { argument, type Arguments } from '../tree/arguments';
import { fieldMembers } from './fieldMembers';
import { formField } from './formField';
import { formFields } from './formFields';
import { NO_REQUEST } from './renderRequest';
import { shownForm } from './shownForm';

const DISPLAY = 1;
const EDIT = 2;
const NEW = 3;

/**
 * `renderlistformdata(itemid, formid, mode)`: values and columns of a form, as text inside the answer's value. Members by
 * the names client libraries read; that a form to edit or add needs the right to do so is unproven.
 */
export function renderListFormData(list: List, args: Arguments, call: Call): Outcome {
  const mode = Number(argument(args, 'mode', 2) ?? DISPLAY);
  if (![DISPLAY, EDIT, NEW].includes(mode)) throw refusals.invalidValue('Value does not fall within the expected range.');
  const item = mode === NEW ? blankItem(list) : visibleItem(list, Number(argument(args, 'itemId', 0)), call).item;
  if (mode === NEW) call.access.demand(list.scopeId, Permission.addListItems);
  if (mode === EDIT) call.access.demand(item.scopeId, Permission.editListItems);
  return valueOutcome('RenderListFormData', JSON.stringify(formData(list, item, mode, call)));
}

function formData(list: List, item: Item, mode: number, call: Call): object {
  const fields = formFields(list, call);
  const audit = mode === NEW ? [] : call.store.fields.of(list.id).filter(field => ['Author', 'Editor', 'Created', 'Modified'].includes(field.InternalName));
  const subject = { ...shownForm(list, call, NO_REQUEST), item };
  const shown = [...fields, ...audit];
  const mask = call.access.mask(item.scopeId);
  const type = call.store.contentTypes.of(list.id).find(known => known.id === item.contentType) ?? call.store.contentTypes.of(list.id)[0];
  return {
    ...Object.fromEntries(shown.map(field => [field.InternalName, fieldMembers(field, subject)[field.InternalName] ?? ''])),
    ContentType: type?.name ?? '',
    ListSchema: Object.fromEntries(shown.map(field => [field.InternalName, formField(field)])),
    FormControlMode: mode, FieldControlModes: Object.fromEntries(shown.map(field => [field.InternalName, field.ReadOnlyField ? DISPLAY : mode])),
    WebAttributes: {
      WebUrl: webUrl(call), EffectivePresenceEnabled: true, AllowScriptableWebParts: false, PermissionCustomizePages: false,
      LCID: call.web.settings.localeId, CurrentUserId: call.caller.id
    },
    ItemAttributes: {
      Id: item.id, FsObjType: item.kind, ExternalListItem: false, Url: item.id === 0 ? '' : itemPath(item),
      EffectiveBasePermissionsLow: Number(mask & 0xffffffffn), EffectiveBasePermissionsHigh: Number(mask >> 32n)
    },
    ListAttributes: {
      Id: `{${list.id.toUpperCase()}}`, BaseType: isLibraryTemplate(list.template) ? 1 : 0, Direction: 'none', ListTemplateType: list.template,
      DefaultItemOpen: 1, EnableVersioning: list.settings.EnableVersioning
    },
    CSRCustomLayout: false, PostBackRequired: false, PreviousPostBackHandled: false, UploadMode: false, SubmitButtonID: '',
    ItemContentTypeName: type?.name ?? '', ItemContentTypeId: type?.id ?? '', JSLinks: ''
  };
}
