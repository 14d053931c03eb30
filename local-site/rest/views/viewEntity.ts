import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { complex, resourcePath, type Entity } from '../entity';
import { openMember } from '../tree/openMember';
import { escapeXml } from '../xml/escapeXml';
import { viewKind } from './viewsKind';

const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

export function viewXml(view: View, list: List): string {
  const scope = view.scope === 0 ? '' : ` Scope="${SCOPES[view.scope]}"`;
  const flag = view.isDefault ? ' DefaultView="TRUE"' : '';
  const fields = view.fields.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return `<View Name="{${view.id.toUpperCase()}}"${flag} MobileView="TRUE" Type="HTML" DisplayName="${escapeXml(view.title)}" Url="${escapeXml(`${list.root}/${view.leaf}`)}" Level="1" BaseViewID="1"${scope}><Query>${view.query}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`;
}

/** `SP.View`, properties in recorded order. */
export function viewEntity({ view, list }: { readonly view: View; readonly list: List }, call: Call): Entity {
  const xml = viewXml(view, list);
  const path = `${list.root}/${view.leaf}`;
  return {
    type: 'SP.View', set: 'SP.ApiData.Views', editLink: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: '1', CalendarViewStyles: null,
      ColumnWidth: null, ContentTypeId: complex('SP.ContentTypeId', { StringValue: '0x' }), CustomFormatter: view.customFormatter,
      CustomOrder: null, DefaultView: view.isDefault, DefaultViewForContentType: false, EditorModified: false, Formats: null,
      GridLayout: null, Hidden: view.hidden, HtmlSchemaXml: xml, Id: view.id, ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false, ViewJoins: null, JSLink: null, ListViewXml: xml, Method: null, MobileDefaultView: view.isDefault,
      MobileView: true, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, Paged: view.paged,
      PersonalView: view.personal, ViewProjectedFields: null, ViewQuery: view.query, ReadOnlyView: false,
      RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: view.scope, ServerRelativePath: resourcePath(path),
      ServerRelativeUrl: path, StyleId: null, TabularView: true, Threaded: false, Title: view.title, Toolbar: '',
      ToolbarTemplateName: 'Standard', ViewType: 'HTML', ViewData: null, ViewType2: null, VisualizationInfo: null
    },
    onSelect: {}, navigation: ['ViewFields'], open: name => openMember(viewKind, { view, list }, name, call)
  };
}
