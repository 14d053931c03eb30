import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import { escapeXml } from '../xml/escapeXml';

const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** The XML of a view, attributes as recorded: a view that came with its list has a base view, a later one has none. */
export function viewXml(view: View, list: List): string {
  const flag = (name: string, value: boolean): string => ` ${name}="${value ? 'TRUE' : 'FALSE'}"`;
  const scope = view.scope === 0 ? '' : ` Scope="${SCOPES[view.scope]}"`;
  const hidden = view.hidden ? ' Hidden="TRUE"' : '';
  const address = ` Url="${escapeXml(`${list.root}/${view.leaf}`)}"`;
  const name = ` DisplayName="${escapeXml(view.title)}"`;
  const id = ` Name="{${view.id.toUpperCase()}}"`;
  const attributes = isOriginal(view)
    ? `${id}${view.isDefault ? ' DefaultView="TRUE"' : ''} MobileView="TRUE"${view.isDefault ? ' MobileDefaultView="TRUE"' : ''} Type="HTML"${name}${address} Level="1" BaseViewID="1" ContentTypeID="0x" ImageUrl="/_layouts/15/images/generic.png?rev=47"`
    : ` Type="${viewType(view)}"${address}${flag('Personal', view.personal)}${name}${flag('DefaultView', view.isDefault)}${id}`;
  const limit = `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>`;
  return `<View${attributes}${hidden}${scope}>${queryXml(view)}<ViewFields>${viewFieldsXml(view)}</ViewFields>${limit}${optional('Joins', view.joins)}${optional('ProjectedFields', view.projectedFields)}${aggregationsXml(view)}</View>`;
}

/** Views kept before it was noted came with their list when they are the default one. */
export function isOriginal(view: View): boolean {
  return view.original ?? view.isDefault;
}

export function viewType(view: View): string {
  return typeof view.settings?.ViewType === 'string' ? view.settings.ViewType : 'HTML';
}

export function viewFieldsXml(view: View): string {
  return view.fields.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

function queryXml({ query }: View): string {
  return query === '' ? '<Query />' : `<Query>${query}</Query>`;
}

function aggregationsXml({ aggregations, aggregationsOn }: View): string {
  return aggregations ? `<Aggregations Value="${aggregationsOn === false ? 'Off' : 'On'}">${aggregations}</Aggregations>` : '';
}

function optional(name: string, inner: string | undefined): string {
  return inner ? `<${name}>${inner}</${name}>` : '';
}
