import { randomUUID } from 'node:crypto';
import type { Call } from '../call';
import { TENANT } from '../security/claims';
import { complex, type ComplexValue, type PropertyValue, type ValueList } from '../entity';
import { managedProperty, type CellType } from './managedProperties';
import { refinementToken } from './refinement';
import type { Hit, Refiner, SearchAnswer } from './runSearch';
import type { SearchRequest } from './searchRequest';

/** What a row shows when nobody says what it should. */
const DEFAULT_PROPERTIES: readonly string[] = [
  'WorkId', 'Title', 'Author', 'Size', 'Path', 'Description', 'Write', 'CollapsingStatus', 'HitHighlightedSummary', 'HitHighlightedProperties', 'contentclass',
  'PictureThumbnailURL', 'ServerRedirectedURL', 'ServerRedirectedEmbedURL', 'ServerRedirectedPreviewURL', 'FileExtension', 'ContentTypeId', 'ParentLink',
  'ViewsLifeTime', 'ViewsRecent', 'SectionNames', 'SectionIndexes', 'SiteLogo', 'SiteDescription', 'SiteName', 'IsDocument', 'LastModifiedTime', 'FileType',
  'IsContainer', 'WebTemplate', 'SecondaryFileExtension', 'OriginalPath', 'DisplayAuthor'
];

const NO_GUID = '00000000-0000-0000-0000-000000000000';
const LOCAL_RESULTS = '8413cd39-2156-4e00-b54d-11efd9abdb89';
const REST = 'Microsoft.Office.Server.Search.REST';

/** `SearchResult`: what `query` and `postquery` answer, names and value types as recorded. */
export function searchResult(request: SearchRequest, answer: SearchAnswer, call: Call): ComplexValue {
  const rows = answer.hits.map(hit => complex('SP.SimpleDataRow', { Cells: list('SP.KeyValue', cellsOf(hit, request, answer.match, call)) }));
  return complex(`${REST}.SearchResult`, {
    ElapsedTime: 1,
    PrimaryQueryResult: complex(`${REST}.QueryResult`, {
      CustomResults: list(`${REST}.CustomResult`, []), QueryId: randomUUID(), QueryRuleId: NO_GUID, RefinementResults: refinementResults(answer.refiners),
      RelevantResults: complex(`${REST}.RelevantResults`, {
        GroupTemplateId: null, ItemTemplateId: null, Properties: list('SP.KeyValue', [
          keyValue('GenerationId', '9223372036854775806', 'Edm.Int64'), keyValue('indexSystem', '', 'Edm.String'), keyValue('ExecutionTimeMs', '1', 'Edm.Int32'),
          keyValue('QueryModification', request.queryText, 'Edm.String'), keyValue('RenderTemplateId', '~sitecollection/_catalogs/masterpage/Display Templates/Search/Group_Default.js', 'Edm.String'),
          keyValue('StartRecord', String(request.startRow), 'Edm.Int32'), keyValue('IsLastBlockInSubstrate', 'true', 'Edm.Boolean')
        ]),
        ResultTitle: null, ResultTitleUrl: null, RowCount: rows.length, Table: complex('SP.SimpleDataTable', { Rows: list('SP.SimpleDataRow', rows) }),
        TotalRows: answer.total, TotalRowsIncludingDuplicates: answer.totalWithDuplicates
      }),
      SpecialTermResults: null
    }),
    Properties: list('SP.KeyValue', [
      keyValue('RowLimit', String(request.rowLimit), 'Edm.Int32'), keyValue('SourceId', LOCAL_RESULTS, 'Edm.Guid'), keyValue('CorrelationId', randomUUID(), 'Edm.Guid'),
      keyValue('WasGroupRestricted', 'false', 'Edm.Boolean'), keyValue('IsPartial', 'false', 'Edm.Boolean'), keyValue('HasParseException', 'false', 'Edm.Boolean'),
      keyValue('WordBreakerLanguage', 'en', 'Edm.String')
    ]),
    SecondaryQueryResults: list(`${REST}.QueryResult`, []), SpellingSuggestion: '', TriggeredRules: list('Edm.Guid', [])
  });
}

const list = (itemType: string, values: readonly PropertyValue[]): ValueList => ({ itemType, values });

function keyValue(key: string, value: string | null, type: CellType): ComplexValue {
  return complex('SP.KeyValue', { Key: key, Value: value, ValueType: value === null ? 'Null' : type });
}

/** Rank and number first, what was asked for, then what every row carries. */
function cellsOf(hit: Hit, { selectProperties }: SearchRequest, match: string | undefined, call: Call): ComplexValue[] {
  const document = call.store.search.byDoc(hit.doc);
  const names = selectProperties.length > 0 ? selectProperties : DEFAULT_PROPERTIES;
  const asked = [...new Map(names.map(name => [name.toLowerCase(), name])).values()].filter(name => !['rank', 'docid'].includes(name.toLowerCase()));
  return [
    keyValue('Rank', String(hit.rank), 'Edm.Double'), keyValue('DocId', String(hit.doc), 'Edm.Int64'),
    ...asked.map(name => {
      if (name.toLowerCase() === 'hithighlightedsummary') return keyValue(name, call.store.search.summary(hit.doc, match), 'Edm.String');
      const property = managedProperty(name);
      return keyValue(name, property?.read(document, call) ?? null, property?.type ?? 'Null');
    }),
    keyValue('PartitionId', TENANT, 'Edm.Guid'), keyValue('UrlZone', '0', 'Edm.Int32'), keyValue('Culture', 'en-US', 'Edm.String'),
    keyValue('ResultTypeId', '0', 'Edm.Int32'), keyValue('RenderTemplateId', '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js', 'Edm.String')
  ];
}

function refinementResults(refiners: readonly Refiner[]): PropertyValue {
  if (refiners.length === 0) return null;
  return complex(`${REST}.RefinementResults`, {
    GroupTemplateId: null, ItemTemplateId: null, Properties: list('SP.KeyValue', []), ResultTitle: null, ResultTitleUrl: null,
    Refiners: list(`${REST}.Refiner`, refiners.map(({ name, entries }) => complex(`${REST}.Refiner`, {
      Name: name,
      Entries: list(`${REST}.RefinementEntry`, entries.map(({ value, count }) => complex(`${REST}.RefinementEntry`, {
        RefinementCount: String(count), RefinementName: value, RefinementToken: refinementToken(value), RefinementValue: value
      })))
    })))
  });
}
