import type { Operation } from './operation';
import { itemOf, listOf, quoted, shows } from './operation';

interface SearchAnswer {
  readonly PrimaryQueryResult?: { readonly RelevantResults: { readonly RowCount: number } } | null;
}

const everyone = 'raowpF';

const camlOf = (id: number): string =>
  `<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${id}</Value></Eq></Where></Query></View>`;

/** The ways to read a row, of whatever kind of list. */
export const readOperations: readonly Operation[] = [
  { name: 'read the row by its id', allowed: everyone, ask: (target) => ({ verb: 'GET', path: itemOf(target) }), done: shows },
  {
    name: 'find the row in the list',
    allowed: everyone,
    ask: (target) => ({ verb: 'GET', path: `${listOf(target)}/items?$select=Title&$filter=Id eq ${target.id}` }),
    done: shows
  },
  {
    name: 'find the row by CAML (GetItems)',
    allowed: everyone,
    ask: (target) => ({ verb: 'POST', path: `${listOf(target)}/GetItems`, body: { query: { ViewXml: camlOf(target.id) } } }),
    done: shows
  },
  {
    name: 'find the row by RenderListDataAsStream',
    allowed: everyone,
    ask: (target) => ({
      verb: 'POST',
      path: `${listOf(target)}/RenderListDataAsStream`,
      body: { parameters: { RenderOptions: 2, ViewXml: camlOf(target.id) } }
    }),
    done: shows
  },
  { name: 'read its versions', allowed: everyone, ask: (target) => ({ verb: 'GET', path: `${itemOf(target)}/versions` }), done: shows },
  { name: 'read it through its values as text', allowed: everyone, ask: (target) => ({ verb: 'GET', path: `${itemOf(target)}/FieldValuesAsText` }), done: shows },
  {
    name: 'read the change log of the list',
    allowed: everyone,
    ask: (target) => ({
      verb: 'POST',
      path: `${listOf(target)}/GetListItemChangesSinceToken`,
      body: { query: { QueryOptions: '<QueryOptions><Folder/></QueryOptions>', ViewName: '', Query: '', RowLimit: '5000' } }
    }),
    done: shows
  },
  {
    name: 'find it by search',
    allowed: everyone,
    onlyCrawled: true,
    ask: ({ word }) => ({ verb: 'GET', path: `search/query?querytext=${quoted(word)}` }),
    // The answer repeats the question: what counts is a row found.
    done: ({ body }) => ((body as SearchAnswer).PrimaryQueryResult?.RelevantResults.RowCount ?? 0) > 0
  }
];
