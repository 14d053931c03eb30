import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { createdOutcome, entityOutcome, nullOutcome } from '../outcome';
import { refusals } from '../refusals';
import { visibleViews } from '../security/visibleViews';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { creationParameters, entityProperties, type JsonObject } from '../wire/requestBody';
import { newView } from './defaultView';
import { renderAsHtml } from './renderAsHtml';
import { removeView, saveView } from './saveView';
import { viewEntity } from './viewEntity';
import { viewFieldsNode } from './viewFieldsNode';
import { viewFromXml } from './viewFromXml';
import { viewSettings } from './viewSettings';

export interface ListView {
  readonly view: View;
  readonly list: List;
}

export const viewKind: EntityKind<ListView> = {
  name: 'View',
  entity: viewEntity,
  members: {
    viewfields: step((subject, _, call) => viewFieldsNode(subject.list, subject.view, call)),
    renderashtml: step((subject, _, call) => renderAsHtml(subject, call)),
    setviewxml: action(({ view, list }, _, call) => {
      saveView(list, { ...view, ...viewFromXml(String(call.body.member('viewXml') ?? '')) }, call);
      return nullOutcome('SetViewXml');
    })
  },
  merge({ view, list }, call) {
    const { settings, isDefault, ...changes } = viewSettings(entityProperties(call.body, ['SP.View']), false);
    // A list is never without a default view: another one takes its place, or none.
    saveView(list, { ...view, ...changes, isDefault: view.isDefault || isDefault === true, settings: { ...view.settings, ...settings } }, call);
    return { is: 'updated' };
  },
  remove({ view, list }, call) {
    removeView(list, view, call);
    return { is: 'deleted' };
  }
};

export const viewsKind: CollectionKind<List> = {
  name: 'Views',
  type: 'SP.View',
  set: 'SP.ApiData.Views',
  entities: (list, call) => visibleViews(list, call).map(view => viewEntity({ view, list }, call)),
  key: (list, args, call) => viewNodeById(list, argument(args, 'viewId'), call),
  members: {
    getbyid: step((list, args, call) => viewNodeById(list, argument(args, 'viewId'), call)),
    getbytitle: step((list, args, call) => viewNode(list, view => view.title === argument(args, 'strTitle'), call)),
    add: action((list, _, call) => entityOutcome(viewEntity({ view: addView(list, creationParameters(call.body), call), list }, call)))
  },
  post: (list, call) => createdOutcome(viewEntity({ view: addView(list, entityProperties(call.body, ['SP.View']), call), list }, call))
};

/** A view that names no columns starts with those of the default view. */
function addView(list: List, body: JsonObject, call: Call): View {
  const settings = viewSettings(body, true);
  const title = settings.title?.trim();
  if (!title) throw refusals.badRequest('A view needs a Title.');
  const shown = call.store.views.of(list.id).find(known => known.isDefault)?.fields ?? [];
  return saveView(list, newView(list, title, { fields: shown, ...settings, title }), call);
}

export function viewNode(list: List, wanted: (view: View) => boolean, call: Call): Node {
  const view = visibleViews(list, call).find(wanted);
  if (!view) throw refusals.viewMissing();
  return entityNode(viewKind, { view, list }, call);
}

export function viewNodeById(list: List, id: unknown, call: Call): Node {
  return viewNode(list, view => view.id === String(id).replace(/[{}]/g, '').toLowerCase(), call);
}
