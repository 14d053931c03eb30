import type { Call } from '../call';
import { refusals } from '../refusals';
import { isObject, type JsonObject } from '../wire/requestBody';

/** What a call of RenderListDataAsStream asks for. */
export interface RenderRequest {
  readonly viewXml: string | undefined;
  readonly overrideViewXml: string | undefined;
  /** Bits of SP.RenderListDataOptions. */
  readonly options: number;
  /** Position of a page, without `?`. */
  readonly paging: string;
  readonly folder: string;
  readonly datesInUtc: boolean;
  readonly addRequiredFields: boolean;
  readonly addAllFields: boolean;
  readonly expandGroups: boolean;
  readonly firstGroupOnly: boolean;
  readonly expandUserField: boolean;
  readonly urlsInJson: boolean;
  readonly addRegionalSettings: boolean;
  /** Overrides by lower-case name: of the query string, and of `overrideParameters`, which win. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Members of SP.RenderListDataParameters. Those the service reads and this site has no use for are accepted. */
const PARAMETERS: readonly string[] = [
  'addallfields', 'addallviewfields', 'addregionalsettings', 'addrequiredfields', 'allowmultiplevaluefilterfortaxonomyfields', 'audiencetarget',
  'datesinutc', 'deferredrender', 'expandgroups', 'expanduserfield', 'filteroutchannelfoldersindefaultdoclib', 'firstgrouponly', 'folderserverrelativeurl',
  'imagefieldstotryrewritetocdnurls', 'mergedefaultview', 'modernlistboot', 'originaldate', 'overrideviewxml', 'paging', 'renderoptions', 'renderurlfieldinjson',
  'replacegroup', 'showstubfile', 'viewxml', '__metadata'
];

/** A request that asks for nothing in particular. */
export const NO_REQUEST: RenderRequest = {
  viewXml: undefined, overrideViewXml: undefined, options: 0, paging: '', folder: '', datesInUtc: false, addRequiredFields: false, addAllFields: false,
  expandGroups: false, firstGroupOnly: false, expandUserField: false, urlsInJson: false, addRegionalSettings: false, overrides: new Map()
};

/** Reads body and query string. `others` are parameters (in lower case) that a function has besides. */
export function renderRequest(call: Call, others: readonly string[] = []): RenderRequest {
  const parameters = call.body.member('parameters');
  if (parameters !== undefined && parameters !== null && !isObject(parameters)) throw refusals.badRequest('The parameter parameters is not an object.');
  const read = parametersOf(parameters ?? {}, others);
  const overrides = overridesOf(call);
  const text = (name: string): string | undefined => {
    const value = read.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw refusals.badRequest(`Cannot convert a value to the expected type of '${name}'.`);
    return value === '' ? undefined : value;
  };
  const flag = (name: string): boolean => read.get(name) === true;
  const options = read.get('renderoptions') ?? 0;
  if (typeof options !== 'number' || !Number.isInteger(options) || options < 0) throw refusals.badRequest("Cannot convert a value to the expected type of 'RenderOptions'.");
  const position = text('paging') ?? (overrides.has('paged') ? call.url.search.slice(1) : '');
  return {
    viewXml: text('viewxml'), overrideViewXml: text('overrideviewxml'), options, paging: position.replace(/^\?/, ''),
    folder: text('folderserverrelativeurl') ?? overrides.get('rootfolder') ?? '',
    datesInUtc: flag('datesinutc'), addRequiredFields: flag('addrequiredfields'), addAllFields: flag('addallfields') || flag('addallviewfields'),
    expandGroups: flag('expandgroups'), firstGroupOnly: flag('firstgrouponly'), expandUserField: flag('expanduserfield'),
    urlsInJson: flag('renderurlfieldinjson'), addRegionalSettings: flag('addregionalsettings'), overrides
  };
}

function parametersOf(parameters: JsonObject, others: readonly string[]): Map<string, JsonObject[string]> {
  const read = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of Object.keys(parameters)) {
    if (![...PARAMETERS, ...others].includes(name.toLowerCase())) throw refusals.unknownBodyProperty(name, 'SP.RenderListDataParameters');
  }
  return read;
}

function overridesOf(call: Call): Map<string, string> {
  const overrides = new Map([...call.query.parameters].map(([name, value]) => [name.toLowerCase(), value]));
  const given = call.body.member('overrideParameters');
  for (const [name, value] of Object.entries(isObject(given) ? given : {})) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') overrides.set(name.toLowerCase(), String(value));
  }
  return overrides;
}
