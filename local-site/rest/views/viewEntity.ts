import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { complex, resourcePath, type Entity } from '../entity';
import { openMember } from '../tree/openMember';
import { viewKind } from './viewsKind';
import { isOriginal, viewType, viewXml } from './viewXml';

/** `SP.View`, properties in recorded order. It has no ETag. */
export function viewEntity({ view, list }: { readonly view: View; readonly list: List }, call: Call): Entity {
  const xml = viewXml(view, list);
  const path = `${list.root}/${view.leaf}`;
  const original = isOriginal(view);
  const totals = view.aggregations ? { Aggregations: view.aggregations, AggregationsStatus: view.aggregationsOn === false ? 'Off' : 'On' } : {};
  const { ViewType: _type, ...settings } = view.settings ?? {};
  return {
    type: 'SP.View', set: 'SP.ApiData.Views', editLink: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: original ? '1' : null, CalendarViewStyles: null,
      ColumnWidth: null, ContentTypeId: complex('SP.ContentTypeId', { StringValue: '0x' }), CustomFormatter: view.customFormatter,
      CustomOrder: null, DefaultView: view.isDefault, DefaultViewForContentType: false, EditorModified: false, Formats: null,
      GridLayout: null, Hidden: view.hidden, HtmlSchemaXml: xml, Id: view.id,
      ImageUrl: original ? '/_layouts/15/images/generic.png?rev=47' : null,
      IncludeRootFolder: false, ViewJoins: view.joins || null, JSLink: null, ListViewXml: xml, Method: null, MobileDefaultView: view.isDefault,
      MobileView: original, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: view.paged,
      PersonalView: view.personal, ViewProjectedFields: view.projectedFields || null, ViewQuery: view.query, ReadOnlyView: false,
      RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: view.scope, ServerRelativePath: resourcePath(path),
      ServerRelativeUrl: path, StyleId: null, TabularView: true, Threaded: false, Title: view.title, Toolbar: original ? '' : null,
      ToolbarTemplateName: original ? 'Standard' : null, ViewType: viewType(view), ViewData: null, ViewType2: null, VisualizationInfo: null,
      ...totals, ...settings
    },
    onSelect: {}, navigation: ['ViewFields'], open: name => openMember(viewKind, { view, list }, name, call)
  };
}
