import type { List } from '../../storage/lists';
import { webUrl, type Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { Permission } from '../security/permission';
import type { RenderRequest } from './renderRequest';
import type { RequestedView } from './requestedView';
import { schemaFieldsOf } from './schemaFieldsOf';

/** `ListSchema`: the view's columns and what a page needs to know of the list. Flags are the text 1 or nothing. */
export function listSchema(list: List, { caml, view }: RequestedView, request: RenderRequest, call: Call): object {
  const { access, web, caller } = call;
  const flag = (value: boolean): string => (value ? '1' : '');
  const [first, second] = caml.groupBy?.fields ?? [];
  return {
    ...(caml.aggregations.length > 0 ? { Aggregate: Object.fromEntries(caml.aggregations.map(({ name, type }) => [name, type])) } : {}),
    ...(first ? { Collapse: caml.groupBy?.collapse ? 'TRUE' : 'FALSE', group1: first.name, group2: second?.name ?? '' } : {}),
    DefaultItemOpen: '1', Direction: '', EffectivePresenceEnabled: '1', Field: schemaFieldsOf(list, caml, call), FieldSortParam: '', Filter: {}, ForceCheckout: flag(list.settings.ForceCheckout),
    HttpVDir: webUrl(call), InplaceSearchEnabled: '1', IsDocLib: flag(isLibraryTemplate(list.template)), LCID: String(web.settings.localeId),
    ListRight_AddListItems: flag(access.has(list.scopeId, Permission.addListItems)), NoListItem: `There are no items to show in this view of the "${list.title}" list.`,
    NoListItemHowTo: '', PagePath: `${list.root}/${view?.leaf ?? ''}`, ParentHierarchyDisplay: '', PresenceAlt: 'No presence information', PropertyBag: {},
    RootFolderParam: '', ShowWebPart: '', Toolbar: '', UIVersion: '15', Userid: String(caller.id), View: view ? `{${view.id.toUpperCase()}}` : '', ViewSelectorPivotMenu: '',
    ...(request.addRegionalSettings ? { RegionalSettings: { LocaleId: web.settings.localeId, TimeZoneId: web.settings.timeZoneId } } : {})
  };
}
