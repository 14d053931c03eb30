/** How a response is written: OData version and metadata level of JSON, or Atom. */
export type Level = 'nometadata' | 'minimalmetadata' | 'verbose' | 'v4none' | 'v4minimal' | 'atom';

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * The level a request asks for. JSON without a parameter is minimalmetadata; `OData-Version: 4.0` (SPHttpClient)
 * switches to the `@odata` names; no Accept, or one without JSON, is Atom, as in SharePoint.
 */
export function levelOf(headers: Headers): Level {
  const accept = (headers.accept ?? '').toLowerCase().replace(/\s/g, '');
  const json = accept.split(',').find(type => type.startsWith('application/json'));
  if (json === undefined) return 'atom';
  const bare = /odata(\.metadata)?=(nometadata|none)/.test(json);
  if (headers['odata-version']?.startsWith('4') && !json.includes('odata=verbose')) return bare ? 'v4none' : 'v4minimal';
  if (json.includes('odata=verbose')) return 'verbose';
  return bare ? 'nometadata' : 'minimalmetadata';
}

/** False when the caller takes neither JSON nor XML. */
export function isAcceptable({ accept = '' }: Headers): boolean {
  return accept.trim() === '' || /\*\/\*|application\/(?:\*|json|xml|atom\+xml)|text\/xml/i.test(accept);
}

type AtomForm = 'entry' | 'feed' | 'value';

function contentTypeOf(level: Level, form: AtomForm): string {
  if (level === 'atom') return form === 'value' ? 'application/xml;charset=utf-8' : `application/atom+xml;type=${form};charset=utf-8`;
  if (level === 'v4none') return 'application/json;odata.metadata=none;odata.streaming=true;charset=utf-8';
  if (level === 'v4minimal') return 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8';
  if (level === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  return `application/json;odata=${level};streaming=true;charset=utf-8`;
}

/** Content type, and the version of OData that was spoken. */
export function levelHeaders(level: Level, form: AtomForm): Record<string, string> {
  const fourth = level === 'v4none' || level === 'v4minimal';
  return { 'Content-Type': contentTypeOf(level, form), [fourth ? 'OData-Version' : 'DataServiceVersion']: fourth ? '4.0' : '3.0' };
}
