import type { View } from '../../storage/views';
import { refusals } from '../refusals';
import { arrayOf, type Json, type JsonObject } from '../wire/requestBody';
import { viewFromXml } from './viewFromXml';

type Setting = 'text' | 'flag' | 'number';

/** Properties that are kept and shown, and steer nothing but pages. */
const KEPT: Readonly<Record<string, Setting>> = {
  AssociatedContentTypeId: 'text', CalendarViewStyles: 'text', ColumnWidth: 'text', CustomOrder: 'text', DefaultViewForContentType: 'flag',
  EditorModified: 'flag', Formats: 'text', GridLayout: 'text', ImageUrl: 'text', IncludeRootFolder: 'flag', JSLink: 'text', Method: 'text',
  MobileDefaultView: 'flag', MobileView: 'flag', NewDocumentTemplates: 'text', TabularView: 'flag', Toolbar: 'text', ViewData: 'text', ViewType2: 'text',
  VisualizationInfo: 'text'
};

/** SP.ViewType by its number. */
const VIEW_TYPES: Readonly<Record<number, string>> = { 0: 'HTML', 1: 'HTML', 2048: 'GRID', 8193: 'RECURRENCE', 131072: 'CHART', 524288: 'CALENDAR', 67108864: 'GANTT' };

type Mutable = { -readonly [Name in keyof View]?: View[Name] };

/** What a body sets of a view; unknown names and values of a wrong type are refused. `creating` allows what only a new view can be told. */
export function viewSettings(body: JsonObject, creating: boolean): Partial<View> {
  const settings: Mutable = {};
  const kept: Record<string, string | number | boolean | null> = {};
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(KEPT, name)) kept[name] = typed(name, value, KEPT[name]);
    else if (!readOwn(settings, name, value) && !(creating && readNew(settings, kept, name, value))) throw refusals.unknownBodyProperty(name, 'SP.View');
  }
  return Object.keys(kept).length > 0 ? { ...settings, settings: kept } : settings;
}

function readOwn(settings: Mutable, name: string, value: Json): boolean {
  switch (name) {
    case 'Title': settings.title = String(typed(name, value, 'text') ?? ''); break;
    case 'DefaultView': settings.isDefault = typed(name, value, 'flag') === true; break;
    case 'Hidden': settings.hidden = typed(name, value, 'flag') === true; break;
    case 'Paged': settings.paged = typed(name, value, 'flag') === true; break;
    case 'RowLimit': settings.rowLimit = countOf(name, value); break;
    case 'Scope': settings.scope = scopeOf(value); break;
    case 'ViewQuery': settings.query = String(typed(name, value, 'text') ?? ''); break;
    case 'Aggregations': settings.aggregations = String(typed(name, value, 'text') ?? ''); break;
    case 'AggregationsStatus': settings.aggregationsOn = String(typed(name, value, 'text') ?? '').toUpperCase() !== 'OFF'; break;
    case 'ViewJoins': settings.joins = String(typed(name, value, 'text') ?? ''); break;
    case 'ViewProjectedFields': settings.projectedFields = String(typed(name, value, 'text') ?? ''); break;
    case 'CustomFormatter': settings.customFormatter = typed(name, value, 'text') as string | null; break;
    case 'ListViewXml': Object.assign(settings, viewFromXml(String(typed(name, value, 'text') ?? ''))); break;
    default: return false;
  }
  return true;
}

/** Names of SP.View's and SP.ViewCreationInformation's that mean something only once. */
function readNew(settings: Mutable, kept: Record<string, string | number | boolean | null>, name: string, value: Json): boolean {
  switch (name) {
    case 'PersonalView': settings.personal = typed(name, value, 'flag') === true; break;
    case 'SetAsDefaultView': settings.isDefault = typed(name, value, 'flag') === true; break;
    case 'Query': settings.query = String(typed(name, value, 'text') ?? ''); break;
    case 'ViewFields': settings.fields = namesOf(name, value); break;
    case 'ViewTypeKind': kept.ViewType = VIEW_TYPES[countOf(name, value, 0)] ?? 'HTML'; break;
    case 'baseViewId': break;
    default: return false;
  }
  return true;
}

function typed(name: string, value: Json, type: Setting): string | number | boolean | null {
  if (type === 'text' && (typeof value === 'string' || value === null)) return value;
  if (type === 'flag' && typeof value === 'boolean') return value;
  if (type === 'number' && typeof value === 'number') return value;
  throw refusals.badRequest(`Cannot convert a primitive value to the expected type of '${name}'.`);
}

function countOf(name: string, value: Json, least = 1): number {
  const count = typed(name, value, 'number');
  if (!Number.isInteger(count) || Number(count) < least) throw refusals.invalidValue(`The value of ${name} must be a positive number.`);
  return Number(count);
}

function scopeOf(value: Json): number {
  const scope = countOf('Scope', value, 0);
  if (scope > 3) throw refusals.invalidValue('The value of Scope is none of its values.');
  return scope;
}

function namesOf(name: string, value: Json): string[] {
  const names = arrayOf(value);
  if (!names || !names.every(one => typeof one === 'string')) throw refusals.badRequest(`Cannot convert a value to the expected type of '${name}'.`);
  return names as string[];
}
