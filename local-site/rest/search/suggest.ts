import type { Call } from '../call';
import { complex, type ComplexValue, type ValueList } from '../entity';
import { valueOutcome, type Outcome } from '../outcome';
import { Permission } from '../security/permission';
import { readLiteral } from '../tree/tokenizePath';
import { crawl } from './crawl';
import { fullText } from './kql/fullText';
import { readable } from './readable';

const REST = 'Microsoft.Office.Server.Search.REST';
const MOST = 5;

/**
 * `suggest?querytext='…'`: titles of what the caller may read with a word that begins so, and on demand people. What
 * others have searched for is not kept, so no queries are suggested.
 */
export function suggest(call: Call): Outcome {
  crawl(call);
  const given = new Map([...call.query.parameters].map(([name, value]) => [name.toLowerCase(), value]));
  const query = String(readLiteral(given.get('querytext') ?? "''", call.query.parameters) ?? '').trim();
  const asked = given.get('inumberofresultsuggestions');
  const match = fullText({ op: 'text', text: query, prefix: true }, 'title');
  const keys = match === undefined ? [] : call.store.search.keys('d.doc IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', match);
  const results = readable(keys, call).sort((a, b) => b.doc - a.doc).slice(0, asked === undefined ? MOST : Number(asked)).map(({ doc }) => call.store.search.byDoc(doc));
  const people = given.get('showpeoplenamesuggestions')?.toLowerCase() === 'true' && query !== '' ? names(query, call) : [];
  return valueOutcome('suggest', complex(`${REST}.QuerySuggestionResults`, {
    PeopleNames: list('Edm.String', people), PersonalResults: list(`${REST}.PersonalResultSuggestion`, results.map(({ title, path }) => complex(`${REST}.PersonalResultSuggestion`, {
      HighlightedTitle: title, IsBestBet: false, Title: title, Url: call.origin + path
    }))),
    PopularResults: list(`${REST}.PersonalResultSuggestion`, []), Queries: list(`${REST}.QuerySuggestionQuery`, [])
  }));
}

const list = (itemType: string, values: readonly (ComplexValue | string)[]): ValueList => ({ itemType, values });

function names(query: string, call: Call): string[] {
  if (!call.access.has(call.web.scopeId, Permission.browseUserInfo)) return [];
  const wanted = query.toLowerCase();
  return call.directory.listed().map(account => account.name).filter(name => name.toLowerCase().split(' ').some(word => word.startsWith(wanted))).slice(0, MOST);
}
