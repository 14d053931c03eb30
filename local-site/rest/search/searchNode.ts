import { valueOutcome } from '../outcome';
import { action, spaceNode, step } from '../tree/kinds';
import { requestFromAddress, requestFromBody, type SearchRequest } from './searchRequest';
import { runSearch } from './runSearch';
import { unknownError } from './searchRefusals';
import { searchResult } from './searchResult';
import { suggest } from './suggest';
import type { Call } from '../call';

/** `_api/search`: the query service. */
export const searchNode = spaceNode('SearchService', {
  query: step((_: undefined, __, call) => valueOutcome('query', answer(requestFromAddress(call), call))),
  postquery: action((_, __, call) => valueOutcome('postquery', answer(requestFromBody(call), call))),
  suggest: step((_, __, call) => suggest(call))
}, undefined);

function answer(request: SearchRequest, call: Call) {
  if (call.fourthVersion) throw unknownError();
  return searchResult(request, runSearch(request, call), call);
}
