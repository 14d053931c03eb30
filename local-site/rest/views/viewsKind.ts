import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { createdOutcome, nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { arrayOf, entityProperties, type JsonObject } from '../wire/requestBody';
import { newView } from './defaultView';
import { viewFromXml } from './viewFromXml';
import { viewEntity } from './viewEntity';
import { viewFieldsNode } from './viewFieldsNode';

interface ListView {
  readonly view: View;
  readonly list: List;
}

export const viewKind: EntityKind<ListView> = {
  name: 'View',
  entity: viewEntity,
  members: {
    viewfields: step((subject, _, call) => viewFieldsNode(subject.list, subject.view, call)),
    setviewxml: action(({ view, list }, _, call) => {
      saveView(list, { ...view, ...viewFromXml(String(call.body.member('viewXml') ?? '')) }, call);
      return nullOutcome('SetViewXml');
    })
  },
  merge({ view, list }, call) {
    saveView(list, { ...view, ...settingsFrom(entityProperties(call.body, ['SP.View'])) }, call);
    return { is: 'updated' };
  },
  remove({ view, list }, call) {
    call.access.demand(list.scopeId, Permission.manageLists);
    call.store.views.remove(list.id, view.id);
    return { is: 'deleted' };
  }
};

export const viewsKind: CollectionKind<List> = {
  name: 'Views',
  type: 'SP.View',
  set: 'SP.ApiData.Views',
  entities: (list, call) => call.store.views.of(list.id).map(view => viewEntity({ view, list }, call)),
  key: (list, args, call) => viewNode(list, view => view.id === String(argument(args, 'viewId')).replace(/[{}]/g, '').toLowerCase(), call),
  members: {
    getbyid: step((list, args, call) => viewNode(list, view => view.id === String(argument(args, 'viewId')).toLowerCase(), call)),
    getbytitle: step((list, args, call) => viewNode(list, view => view.title === argument(args, 'strTitle'), call))
  },
  post(list, call) {
    const settings = settingsFrom(entityProperties(call.body, ['SP.View']));
    if (!settings.title) throw refusals.badRequest('A view needs a Title.');
    const view = newView(settings.title, { fields: call.store.views.of(list.id).find(known => known.isDefault)?.fields ?? [], ...settings });
    saveView(list, view, call);
    return createdOutcome(viewEntity({ view, list }, call));
  }
};

export function viewNode(list: List, wanted: (view: View) => boolean, call: Call): Node {
  const view = call.store.views.of(list.id).find(wanted);
  if (!view) throw refusals.viewMissing();
  return entityNode(viewKind, { view, list }, call);
}

/** There is one default view. */
export function saveView(list: List, view: View, call: Call): void {
  call.access.demand(list.scopeId, Permission.manageLists);
  if (view.isDefault) {
    for (const other of call.store.views.of(list.id)) {
      if (other.isDefault && other.id !== view.id) call.store.views.save(list.id, { ...other, isDefault: false });
    }
  }
  call.store.views.save(list.id, view);
}

function settingsFrom(body: JsonObject): Partial<View> {
  const settings: { -readonly [Name in keyof View]?: View[Name] } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') settings.title = String(value);
    else if (name === 'DefaultView') settings.isDefault = value === true;
    else if (name === 'Hidden') settings.hidden = value === true;
    else if (name === 'PersonalView') settings.personal = value === true;
    else if (name === 'Paged') settings.paged = value === true;
    else if (name === 'RowLimit') settings.rowLimit = Number(value);
    else if (name === 'Scope') settings.scope = Number(value);
    else if (name === 'ViewQuery') settings.query = String(value ?? '');
    else if (name === 'CustomFormatter') settings.customFormatter = value === null ? null : String(value);
    else if (name === 'ViewFields') settings.fields = (arrayOf(value) ?? []).map(String);
    else if (name === 'ListViewXml') Object.assign(settings, viewFromXml(String(value)));
    else if (!IGNORED.includes(name)) throw refusals.unknownBodyProperty(name, 'SP.View');
  }
  return settings;
}

/** Accepted and without effect here: they steer pages this site does not have. */
const IGNORED: readonly string[] = ['Aggregations', 'AggregationsStatus', 'ImageUrl', 'JSLink', 'MobileDefaultView', 'MobileView', 'TabularView', 'Toolbar', 'ViewTypeKind', 'ViewType2', 'ViewData'];
